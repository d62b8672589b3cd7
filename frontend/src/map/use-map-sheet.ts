import { useTranslation } from 'react-i18next';
import { formatDay } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { useNetworkSize } from '../shell/use-network-size.ts';
import { dayOf, today } from '../view/day-of.ts';
import type { MapDrawing } from './map-drawing.ts';
import type { ColourOf, MapSheet } from './picture/map-picture.ts';
import { hasBounds } from './MapLegend.tsx';
import { bundleLinks } from './links/arc-bundles.ts';
import { arcLayer, territoryLayer } from './picture/overlay-layers.ts';
import { useLinkWords } from './links/use-link-words.ts';
import type { MapOverlays } from './use-map-overlays.ts';
import { nameLayer } from './picture/name-layer.ts';
import { outlineLayer, regionLayers } from './picture/region-layers.ts';
import { seatLayer } from './picture/seat-layer.ts';
import type { SeatPlace } from './seats/seat-clusters.ts';
import { useSeatWords } from './seats/SeatNote.tsx';
import { useFilterWords } from './use-filter-words.ts';
import { useLegendEntries } from './use-legend-entries.ts';
import { mapTitle, type MapTexts } from './use-map-texts.ts';
import type { MapView } from './use-map-view.ts';
import { useRateWords } from './panel/use-rate-words.ts';
import { useSeatLabel } from './seats/use-seat-label.ts';

/** What lies on the regions. */
type Overlays = Pick<MapOverlays['onMap'], 'links' | 'territories' | 'territory'>;

/** What is on the map, and in which words. */
export interface ShownMap {
  readonly view: MapView;
  readonly texts: MapTexts;
  readonly places: readonly SeatPlace[];
  readonly overlays: Overlays;
}

/** As of when, made when, whose boundaries. */
function useNotes(view: MapView): readonly string[] {
  const { t } = useTranslation('map');
  const locale = useLocale();
  const { newestDay } = useNetworkSize();
  const { base } = useRateWords(view);
  const day = dayOf(view.counting) ?? newestDay;
  return [
    ...(day === null ? [] : [t('export.asOf', { day: formatDay(day, locale) })]),
    ...(base === null || view.counting.measure === 'anzahl' ? [] : [base]),
    t('export.made', { day: formatDay(today(), locale) }),
    t('attribution'),
  ];
}

/** Makes the sheet of what is seen on the map at that moment, in colours of the reader's choice. */
export function useMapSheet(shown: ShownMap): (drawing: MapDrawing, colour: ColourOf) => MapSheet {
  const { t } = useTranslation('map');
  const language = useLocale();
  const { view, texts, places, overlays } = shown;
  const entries = useLegendEntries(view, texts, { ...overlays, places });
  const notes = useNotes(view);
  const seats = useSeatWords({ view, texts, places });
  const filters = useFilterWords(view.counting);
  const labelOf = useSeatLabel();
  const linkWords = useLinkWords();
  return (drawing, colour) => {
    const window = drawing.window();
    const { frame, shades } = view;
    const { boundaries } = drawing;
    const clusters = drawing.clusters(places);
    const { links } = overlays;
    const drawn = links === null ? null : bundleLinks(links, clusters);
    const seen = { boundaries, frame, shades, window };
    const layers = [
      ...regionLayers(seen, colour),
      territoryLayer(overlays, seen, colour),
      outlineLayer(seen, colour),
      ...(drawn === null ? [] : [arcLayer(drawn, window, colour)]),
      nameLayer(drawing.names(), window, colour),
      seatLayer(clusters, window, { colour, labelOf }),
    ];
    return {
      picture: { width: window.width, height: window.height, layers },
      title: mapTitle(view, texts),
      filters: filters === '' ? t('export.noFilters') : t('export.filters', { filters }),
      legend: {
        title: texts.title,
        entries: entries(colour),
        notes: [
          ...(hasBounds(view.classing) ? [t('legend.method')] : []),
          ...(seats === null ? [] : [seats]),
          ...(links === null ? [] : [linkWords(links, drawn)]),
        ],
      },
      ...{ notes, language, address: globalThis.location.href },
    };
  };
}
