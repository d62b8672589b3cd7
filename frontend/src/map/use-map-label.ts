import { geoJSON, tooltip, type Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import type { Boundaries } from './boundaries.ts';
import { findShape } from './shown-shapes.ts';

/** What is written beside the region that is pointed at. */
export interface RegionLabel {
  readonly id: string;
  readonly name: string;
  readonly value: string;
}

function content({ name, value }: RegionLabel): HTMLElement {
  const [label, strong, span] = ['div', 'b', 'span'].map((tag) => document.createElement(tag));
  if (strong !== undefined) strong.textContent = name;
  if (span !== undefined) span.textContent = value;
  label?.append(...[strong, span].filter((part) => part !== undefined));
  return label ?? document.createElement('div');
}

/** Writes name and value above the region that is pointed at, as far as it is in the window. */
export function useMapLabel(
  leaflet: LeafletMap | null,
  boundaries: Boundaries | null,
  label: RegionLabel | null,
): void {
  const { id, name, value } = label ?? { id: null, name: '', value: '' };
  useEffect(() => {
    if (leaflet === null || boundaries === null || id === null) return undefined;
    const shape = findShape(boundaries, id);
    if (shape === undefined) return undefined;
    const bounds = geoJSON(shape).getBounds();
    const window = leaflet.getBounds();
    if (!window.intersects(bounds)) return undefined;
    const top = leaflet.latLngToContainerPoint([bounds.getNorth(), bounds.getCenter().lng]);
    const roomAbove = 56;
    const anchor = leaflet.containerPointToLatLng([top.x, Math.max(roomAbove, top.y)]);
    const written = tooltip({ direction: 'top', permanent: true, className: 'map__label' })
      .setLatLng(anchor)
      .setContent(content({ id, name, value }))
      .addTo(leaflet);
    return () => {
      written.remove();
    };
  }, [leaflet, boundaries, id, name, value]);
}
