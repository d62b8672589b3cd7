import { findFormerRegion } from '@knotenwerk/graph-schema';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/i18n.ts';
import { usePageTitle } from '../../shell/page.ts';
import { useViewState } from '../../view/use-view-state.ts';
import { Crumbs } from './Crumbs.tsx';
import type { MapTexts } from '../use-map-texts.ts';
import type { MapView } from '../use-map-view.ts';
import { useRateWords } from './use-rate-words.ts';

interface PanelProps {
  readonly view: MapView;
  readonly texts: MapTexts;
}

/** A Land that is one Kreis, as Berlin is: the two have the same numbers. */
function isOneDistrict({ place, rows }: MapView): boolean {
  return place.level === 'STATE' && rows.length === 1;
}

/** The number of the map in one line: „116 Initiativen in 16 Ländern“. */
function useHeading({ view, texts }: PanelProps): string {
  const { t } = useTranslation('map');
  const { compared, frame, rows, crumbs } = view;
  const { number } = texts;
  const chosen = rows.find(({ id }) => id === frame.chosen);
  const told = (count: number) => ({ number: number(count), what: texts.what(count) });
  if (chosen !== undefined) {
    const name = crumbs.at(-1)?.name ?? chosen.name;
    return chosen.count === null
      ? t('headingNobody', { name })
      : t('headingChosen', { name, ...told(chosen.count) });
  }
  if (rows.length === 0 || isOneDistrict(view))
    return t('headingChosen', { name: crumbs.at(-1)?.name ?? '', ...told(compared.parent.count) });
  if (frame.level === 'DISTRICT')
    return t('headingDistricts', { count: rows.length, ...told(compared.parent.count) });
  const withSome = rows.filter(({ count }) => (count ?? 0) > 0).length;
  return t('headingStates', { count: withSome, ...told(compared.parent.count) });
}

/** Why the numbers of the regions don't add up to the number above them. */
function useSums({ view, texts }: PanelProps): readonly string[] {
  const { t } = useTranslation('map');
  const { compared, frame, rows } = view;
  const { parent, placedCount, severalCount } = compared;
  const { number, what } = texts;
  const told = (count: number) => ({ count, number: number(count), what: what(count) });
  const elsewhere = parent.count - placedCount;
  if (isOneDistrict(view)) return [];
  const sum = t('sum', {
    number: number(rows.reduce((all, { count }) => all + (count ?? 0), 0)),
  });
  if (frame.level === 'STATE')
    return [
      ...(severalCount > 0 ? [t('several', told(severalCount))] : []),
      ...(elsewhere > 0 ? [t('unplaced', told(elsewhere))] : []),
      sum,
    ];
  return [
    ...(placedCount > 0 ? [t('named', told(placedCount))] : []),
    ...(severalCount > 0 ? [t('severalDistricts', told(severalCount))] : []),
    ...(elsewhere > 0 ? [t('unnamed', told(elsewhere))] : []),
    ...(severalCount > 0 ? [sum] : []),
  ];
}

function ChosenWays({ view, texts: { number } }: PanelProps) {
  const { t } = useTranslation('map');
  const { compared, frame } = view;
  const tally = compared.regions.find(({ region }) => region.id === frame.chosen);
  if (tally === undefined || tally.count === 0) return null;
  const { seatedCount, activeCount, responsibleCount } = tally;
  const ways = {
    seated: number(seatedCount),
    active: number(activeCount),
    responsible: number(responsibleCount),
  };
  return <p>{t('chosenWays', ways)}</p>;
}

function FormerNotice() {
  const { t } = useTranslation('map');
  const locale = useLocale();
  const { state } = useViewState();
  const former = state.region === null ? null : findFormerRegion(state.region);
  if (!former) return null;
  const day = formatDay(former.since, locale);
  return <p>{t('former', { name: former.name, id: state.region, day })}</p>;
}

/** After a step into a region or out of one, the reading goes on at its heading. */
function useFocusOnNewRegion(id: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(id);
  useEffect(() => {
    if (last.current === id) return;
    last.current = id;
    // The link that was followed is gone with its table; whoever is elsewhere stays there.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [id]);
  return heading;
}

/** Where the map is, what it counts there, and what to know about the numbers. */
export function PanelHead({ view, texts }: PanelProps) {
  const { t } = useTranslation('map');
  const heading = useHeading({ view, texts });
  const sums = useSums({ view, texts });
  const { missing } = useRateWords(view);
  const { state } = useViewState();
  const focus = useFocusOnNewRegion(view.place.region.id);
  const above = view.frame.chosen === null ? undefined : view.crumbs.at(-2);
  // Beside the number of a Kreis stand those of its Land.
  const told =
    above === undefined || sums.length === 0
      ? sums.join(' ')
      : t('ofAbove', { name: above.name, sums: sums.join(' ') });
  usePageTitle(t('pageOf', { name: view.crumbs.at(-1)?.name ?? '' }));
  return (
    <div className="map-head">
      <Crumbs crumbs={view.crumbs} />
      <h1 ref={focus} tabIndex={-1}>
        {heading}
      </h1>
      <FormerNotice />
      <ChosenWays view={view} texts={texts} />
      {view.rows.length === 0 ? <p>{t('noDistricts')}</p> : told !== '' && <p>{told}</p>}
      {view.rows.length > 0 && missing !== null && <p>{missing}</p>}
      {state.states.length > 0 && <p>{t('bySeat')}</p>}
      {state.kinds.includes('PERSON') && <p>{t('persons')}</p>}
    </div>
  );
}
