import { geoJSON, tooltip, type Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import { useLocale } from '../i18n/i18n.ts';
import type { Boundaries } from './boundaries.ts';
import type { Frame } from './frame.ts';
import { regionName } from './region-words.ts';

/** Names the Länder around, where Kreise of one are compared. */
export function useStateNames(
  leaflet: LeafletMap | null,
  boundaries: Boundaries | null,
  { level, parent }: Frame,
): void {
  const locale = useLocale();
  useEffect(() => {
    if (leaflet === null || boundaries === null || level === 'STATE') return undefined;
    const names = boundaries.states.features
      .map((shape) => ({ id: String(shape.id), centre: geoJSON(shape).getBounds().getCenter() }))
      .filter(({ id }) => id !== parent)
      .map(({ id, centre }) =>
        tooltip({ direction: 'center', permanent: true, className: 'map__state-name' })
          .setLatLng(centre)
          .setContent(regionName({ id, name: id }, locale))
          .addTo(leaflet),
      );
    return () => {
      for (const name of names) name.remove();
    };
  }, [leaflet, boundaries, level, parent, locale]);
}
