import type { TFunction } from 'i18next';
import type { OmittedChoice, OmittedWay } from '../graph/network-graph.props.ts';
import type { ActorKind } from '../view/actor-kinds.ts';
import { INITIAL_VIEW, NEIGHBOUR_LIMITS, type ViewState } from '../view/view-state.ts';

/** What the ways need of the page. */
export interface OmittedPage {
  readonly state: ViewState;
  readonly update: (change: Partial<ViewState>) => void;
  /** Opens the list for a state. */
  readonly openList: (state: ViewState) => void;
  readonly t: TFunction<'atlas'>;
}

const kindsOf = ({ kinds }: OmittedChoice): readonly ActorKind[] => [
  ...new Set(kinds.map((kind): ActorKind => kind ?? 'PERSON')),
];

/** The ways to neighbours that are not drawn: more of everybody, only their kind, or all of them as a list. */
export function waysToOmitted({ state, update, openList, t }: OmittedPage): readonly OmittedWay[] {
  const more = NEIGHBOUR_LIMITS.find((limit) => limit > state.neighbourLimit);
  const most = NEIGHBOUR_LIMITS.at(-1) ?? state.neighbourLimit;
  const ways: OmittedWay[] = [
    {
      caption: t('omitted.onlyThese'),
      take: (choice) => {
        update({ kinds: kindsOf(choice), neighbourLimit: most });
      },
    },
    {
      caption: t('omitted.asList'),
      take: (choice) => {
        const { asOf, language } = state;
        const filter = { kinds: kindsOf(choice), neighbourLimit: most };
        openList({ ...INITIAL_VIEW, ...filter, asOf, language, centres: [choice.via] });
      },
    },
  ];
  if (more === undefined) return ways;
  const limit = more;
  const caption = t('omitted.more', { limit });
  const take = () => {
    update({ neighbourLimit: limit });
  };
  return [{ caption, take }, ...ways];
}
