import type { NodeClass, OrganisationKind } from '@knotenwerk/graph-schema';
import type { GraphOmitted } from './neighbourhood.ts';
import type { OmittedChoice } from './network-graph.props.ts';

/** One node that stands for neighbours of an actor that are not drawn. */
export interface StandIn {
  readonly id: string;
  readonly via: string;
  /** Null: of different classes. */
  readonly nodeClass: NodeClass | null;
  /** Set where all of them are of one kind of organisation. */
  readonly kind: OrganisationKind | null;
  readonly count: number;
  /** What exactly was left out. */
  readonly omitted: readonly GraphOmitted[];
  /** What a group of the whole network is called, with its count; it is opened instead of being chosen from. */
  readonly title?: string;
}

/** Beside one actor at most so many: the largest, and the rest as one. */
const MOST_BESIDE_ONE = 3;

/** Joins what was left out to one node per actor and class. */
export function standInsOf(
  omitted: readonly GraphOmitted[],
  drawn: ReadonlySet<string>,
): readonly StandIn[] {
  const vias = [...new Set(omitted.map(({ via }) => via))].filter((via) => drawn.has(via));
  return vias.flatMap((via) => {
    const here = omitted.filter((each) => each.via === via);
    const classes = [...new Set(here.map(({ nodeClass }) => nodeClass))];
    const byClass = classes
      .map((nodeClass) =>
        standIn(
          via,
          here.filter((each) => each.nodeClass === nodeClass),
        ),
      )
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
    if (byClass.length <= MOST_BESIDE_ONE) return byClass;
    const rest = byClass.slice(MOST_BESIDE_ONE - 1).flatMap((each) => each.omitted);
    return [...byClass.slice(0, MOST_BESIDE_ONE - 1), standIn(via, rest)];
  });
}

function standIn(via: string, omitted: readonly GraphOmitted[]): StandIn {
  const classes = new Set(omitted.map(({ nodeClass }) => nodeClass));
  const kinds = new Set(omitted.map(({ kind }) => kind ?? null));
  const [nodeClass = null] = classes;
  const [kind = null] = kinds;
  return {
    id: `+${via}+${classes.size === 1 ? (nodeClass ?? '') : ''}`,
    via,
    nodeClass: classes.size === 1 ? nodeClass : null,
    kind: kinds.size === 1 ? kind : null,
    count: omitted.reduce((sum, each) => sum + each.count, 0),
    omitted,
  };
}

/** Shapes that leave room for a plus; all others are stood for by a circle. */
const ROOMY: ReadonlySet<NodeClass> = new Set([
  'INITIATIVE',
  'CHAMBER',
  'MINISTRY',
  'PUBLIC_BODY',
  'ASSOCIATION',
  'OTHER',
]);

/** What a stand-in stands for, as the page is told. */
export function omittedChoice(standIn: StandIn): OmittedChoice {
  const { via, count, omitted } = standIn;
  const kinds = omitted.map(({ kind }) => kind ?? null);
  return { via, count, kinds, nodeClass: standInClass(standIn) };
}

/** The class whose colour a stand-in has. */
export function standInClass({ nodeClass }: StandIn): NodeClass {
  return nodeClass ?? 'OTHER';
}

/** Whether a stand-in is drawn as a circle because the shape of its class has no room for a plus. */
export function isRoundStandIn(standIn: StandIn): boolean {
  return standIn.nodeClass === null || !ROOMY.has(standIn.nodeClass);
}
