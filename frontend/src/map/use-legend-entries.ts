import { useTranslation } from 'react-i18next';
import { useLegendLines, useRangeText, useUnits } from './MapLegend.tsx';
import { useSigns } from './MapSigns.tsx';
import { HATCH_FILL, type ColourOf, type LegendEntry } from './picture/map-picture.ts';
import { fillOf } from './picture/region-layers.ts';
import { markOf } from './picture/seat-layer.ts';
import type { SeatPlace } from './seats/seat-clusters.ts';
import type { ShownTerritories } from './territories/use-territory-borders.ts';
import type { MapTexts } from './use-map-texts.ts';
import type { MapView } from './use-map-view.ts';

/** The colours of the lines on the map. */
const LINE_COLOURS = { links: 'ink', territory: 'c-kammer' } as const;

/** The rows of the legend as the screen has them, for a picture. */
export function useLegendEntries(
  view: MapView,
  texts: MapTexts,
  shown: Pick<ShownTerritories, 'territories'> & { readonly places: readonly SeatPlace[] },
): (colour: ColourOf) => readonly LegendEntry[] {
  const { t } = useTranslation('map');
  const { classes, missing, digits } = view.classing;
  const range = useRangeText(texts, digits);
  const units = useUnits(view.frame, texts);
  const lines = useLegendLines(shown);
  const signs = useSigns(view.frame, shown.places);
  return (colour) => [
    ...classes.toReversed().map((each) => ({
      sign: { fill: fillOf(each.shade, colour) },
      ...{ text: range(each), count: units(each.count) },
    })),
    ...(missing > 0
      ? [{ sign: { fill: HATCH_FILL }, text: t('noValue'), count: units(missing) }]
      : []),
    ...lines.map(({ name, path, text }) => ({
      sign: { d: path, stroke: colour(LINE_COLOURS[name]) },
      ...{ text, count: null },
    })),
    ...signs.map(({ text, seats }) => ({
      sign: { mark: markOf(seats, colour) },
      ...{ text, count: null },
    })),
  ];
}
