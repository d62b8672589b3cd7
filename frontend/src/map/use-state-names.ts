import { regionName } from '@knotenwerk/graph-schema';
import { latLng } from 'leaflet';
import { useMemo } from 'react';
import { useLocale } from '../i18n/i18n.ts';
import type { Boundaries } from './boundaries.ts';
import type { Frame } from './frame.ts';
import { namedAround } from './shown-shapes.ts';
import type { MapName } from './use-map-names.ts';

const NO_NAMES: readonly MapName[] = [];

/** The names of the Länder around, where Kreise of one are compared. */
export function useStateNames(
  boundaries: Boundaries | null,
  { parent }: Frame,
): readonly MapName[] {
  const locale = useLocale();
  return useMemo(
    () =>
      boundaries === null
        ? NO_NAMES
        : namedAround(boundaries, { parent }).map(({ id, latitude, longitude }): MapName => ({
            ...{ id, at: latLng(latitude, longitude), radius: 0 },
            ...{ text: regionName({ id, name: id }, locale), role: 'state' },
          })),
    [boundaries, parent, locale],
  );
}
