import { NODE_CLASSES, type NodeClass } from '@knotenwerk/graph-schema';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/i18n.ts';
import { Chooser } from '../../ui/Chooser.tsx';
import { ACTOR_CLASSES, kindsOfClass, kindWords } from '../../view/actor-kinds.ts';
import { useViewState } from '../../view/use-view-state.ts';
import { COUNTED, MEASURES, REGION_LEVELS, type ViewState } from '../../view/view-state.ts';
import { placedKinds } from '../region-words.ts';
import type { AreaChoice } from '../use-regions.ts';

/** Kinds are chosen one by one in the filters. */
const SELECTION = 'auswahl';
const NO_AREA = '';

type Counted = ViewState['counted'] | typeof SELECTION | NodeClass;

/** The classes that can be counted besides initiatives: persons have no region. */
const CLASSES = ACTOR_CLASSES.filter((name) => name !== 'INITIATIVE' && name !== 'PERSON');

function isClass(word: string | undefined): word is NodeClass {
  return word !== undefined && word in NODE_CLASSES;
}

/** What is counted, as the choice says it. */
function countedOf(state: ViewState): Counted {
  const [word, ...others] = kindWords(placedKinds(state));
  if (word === undefined) return state.counted;
  if (others.length > 0 || !isClass(word)) return SELECTION;
  return word === 'INITIATIVE' ? 'initiativen' : word;
}

function toChange(chosen: Counted): Partial<ViewState> {
  if (chosen === SELECTION) return {};
  return chosen === 'initiativen' || chosen === 'alle'
    ? { counted: chosen, kinds: [] }
    : { kinds: kindsOfClass(chosen) };
}

function CountedChoice() {
  const { t } = useTranslation('map');
  const locale = useLocale();
  const { state, update } = useViewState();
  const value = countedOf(state);
  const usual: readonly Counted[] = [...COUNTED, ...CLASSES];
  const values = value === SELECTION ? [...usual, value] : usual;
  return (
    <Chooser
      label={t('counted.label')}
      values={values}
      captionOf={(each) =>
        isClass(each) ? NODE_CLASSES[each].plural[locale] : t(`counted.${each}`)
      }
      value={value}
      onChange={(chosen) => {
        update(toChange(chosen));
      }}
    />
  );
}

interface MapChoicesProps {
  readonly areas: readonly AreaChoice[];
  /** The area that is looked into; null where it is none. */
  readonly area: string | null;
  /** The whole of Germany is shown: by Länder or by Kreise. */
  readonly inGermany: boolean;
}

/** What the map counts, what it compares and by what, and the areas that lie across the regions shown. */
export function MapChoices({ areas, area, inGermany }: MapChoicesProps) {
  const { t } = useTranslation('map');
  const { state, update } = useViewState();
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  return (
    <div className="map-choices">
      <CountedChoice />
      <Chooser
        label={t('measure.label')}
        values={MEASURES}
        captionOf={(measure) => t(`measure.${measure}`)}
        value={state.measure}
        onChange={(measure) => {
          update({ measure, regionSorting: null });
        }}
      />
      {inGermany && (
        <Chooser
          label={t('level.label')}
          values={REGION_LEVELS}
          captionOf={(level) => t(`level.${level}`)}
          value={state.regionLevel}
          onChange={(regionLevel) => {
            update({ regionLevel, regionSorting: null });
          }}
        />
      )}
      {areas.length > 0 && (
        <Chooser
          label={t('areas.label')}
          values={[NO_AREA, ...names.keys()]}
          captionOf={(id) => names.get(id) ?? t('areas.none')}
          // It stays when an area is chosen: keys go from one to the next.
          value={area ?? NO_AREA}
          onChange={(id) => {
            update({ region: id === NO_AREA ? null : id, extent: null });
          }}
        />
      )}
    </div>
  );
}
