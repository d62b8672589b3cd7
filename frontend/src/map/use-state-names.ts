import { tooltip, type Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import { useLocale } from '../i18n/i18n.ts';
import type { Boundaries } from './boundaries.ts';
import type { Frame } from './frame.ts';
import { regionName } from './region-words.ts';
import { namedAround } from './shown-shapes.ts';

/** Names the Länder around, where Kreise of one are compared. */
export function useStateNames(
  leaflet: LeafletMap | null,
  boundaries: Boundaries | null,
  { parent }: Frame,
): void {
  const locale = useLocale();
  useEffect(() => {
    if (leaflet === null || boundaries === null) return undefined;
    const names = namedAround(boundaries, { parent }).map(({ id, latitude, longitude }) =>
      tooltip({ direction: 'center', permanent: true, className: 'map__state-name' })
        .setLatLng([latitude, longitude])
        .setContent(regionName({ id, name: id }, locale))
        .addTo(leaflet),
    );
    return () => {
      for (const name of names) name.remove();
    };
  }, [leaflet, boundaries, parent, locale]);
}
