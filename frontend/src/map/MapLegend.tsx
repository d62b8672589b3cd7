import { useTranslation } from 'react-i18next';
import { MOST_CLASSES, type Classing, type ValueClass } from './classes.ts';
import type { Frame } from './frame.ts';
import { useViewState } from '../view/use-view-state.ts';
import { MapSigns, useSigns } from './MapSigns.tsx';
import type { SeatPlace } from './seats/seat-clusters.ts';
import type { ShownTerritories } from './territories/use-territory-borders.ts';
import type { MapTexts } from './use-map-texts.ts';
import { HATCH_ID } from './hatch.ts';

/** What of the overlays the legend tells. */
type Outlined = Pick<ShownTerritories, 'territories'>;

interface MapLegendProps extends Outlined {
  readonly frame: Frame;
  /** Null while the numbers are on their way: the legend takes its place before, so that the map keeps its own. */
  readonly classing: Classing | null;
  readonly texts: MapTexts;
  /** Where those counted have their seats. */
  readonly places: readonly SeatPlace[];
}

/** The bounds of a class as the legend tells them: „19 bis 41“, or the one value it holds. */
export function useRangeText(texts: MapTexts, digits: number) {
  const { t } = useTranslation('map');
  return ({ from, to }: ValueClass): string => {
    if (from === to) return texts.number(to, digits);
    return t('legend.range', { from: texts.number(from, digits), to: texts.number(to, digits) });
  };
}

/** How many regions of the frame's level: „3 Länder“. */
export function useUnits(frame: Frame, texts: MapTexts) {
  const { t } = useTranslation('map');
  const key = frame.level === 'STATE' ? 'legend.state' : 'legend.district';
  return (count: number): string => t(key, { count, number: texts.number(count) });
}

/** The lines that may be on the map, each with its sign: SVG path data in a box of 26 to 16. */
const LINES = { links: 'M1 13Q13 1 25 13', territory: 'M1 8H25' } as const;

/** What the lines on the map mean, where there are any. */
export function useLegendLines({ territories }: Outlined) {
  const { t } = useTranslation('map');
  const { showLinks } = useViewState().state;
  const isThere = { links: showLinks, territory: (territories?.items.length ?? 0) > 0 };
  return (['links', 'territory'] as const)
    .filter((name) => isThere[name])
    .map((name) => ({ name, path: LINES[name], text: t(`legend.${name}`) }));
}

function Lines({ lines }: { readonly lines: ReturnType<typeof useLegendLines> }) {
  return lines.map(({ name, path, text }) => (
    <li key={name}>
      <svg
        className={`map-legend__line map-legend__line--${name}`}
        viewBox="0 0 26 16"
        aria-hidden="true"
        focusable="false"
      >
        <path d={path} />
      </svg>
      <span className="map-legend__meaning">{text}</span>
    </li>
  ));
}

type ClassesProps = Pick<MapLegendProps, 'frame' | 'texts'> & { readonly classing: Classing };

function Classes({ frame, classing, texts }: ClassesProps) {
  const { t } = useTranslation('map');
  const { classes, missing, digits } = classing;
  const range = useRangeText(texts, digits);
  const units = useUnits(frame, texts);
  return (
    <>
      {classes.toReversed().map((each) => (
        <li key={each.shade}>
          <span className="map-legend__swatch" data-shade={each.shade} aria-hidden="true" />
          <span>{range(each)}</span>
          <span className="muted">{units(each.count)}</span>
        </li>
      ))}
      {missing > 0 && (
        <li>
          <svg className="map-legend__swatch" aria-hidden="true" focusable="false">
            <rect width="100%" height="100%" fill={`url(#${HATCH_ID})`} />
          </svg>
          <span>{t('noValue')}</span>
          <span className="muted">{units(missing)}</span>
        </li>
      )}
    </>
  );
}

/** As many rows as there are classes, still empty. */
function Waiting() {
  return Array.from({ length: MOST_CLASSES }, (_, row) => (
    <li key={row} aria-hidden="true">
      <span className="map-legend__swatch" />
      <span className="map-legend__waiting">{'\u00a0'}</span>
    </li>
  ));
}

/** Whether bounds between classes were drawn at all, which then have to be explained. */
export function hasBounds({ classes }: Classing): boolean {
  return classes.length > 1;
}

/**
 * What the shades of the map mean, where their bounds come from, and how many regions have each, and what its lines and
 * marks are; nothing of nothing.
 */
export function MapLegend({ frame, classing, texts, territories, places }: MapLegendProps) {
  const { t } = useTranslation('map');
  const lines = useLegendLines({ territories });
  const signs = useSigns(frame, places);
  const isPainted = classing === null || classing.classes.length > 0 || classing.missing > 0;
  if (!isPainted && lines.length === 0 && signs.length === 0) return null;
  return (
    <section className="map-legend" aria-label={t('legend.label')}>
      {isPainted && <h2>{texts.title}</h2>}
      <ul>
        {classing === null ? <Waiting /> : <Classes {...{ frame, classing, texts }} />}
        <Lines lines={lines} />
      </ul>
      {(classing === null || hasBounds(classing)) && <p className="muted">{t('legend.method')}</p>}
      {(classing === null || signs.length > 0) && <MapSigns signs={signs} />}
    </section>
  );
}
