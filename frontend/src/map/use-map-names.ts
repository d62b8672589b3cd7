import { divIcon, layerGroup, marker, point, type LatLng, type Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo, useState } from 'react';
import { placeNames, type Nameable } from '../graph/label-places.ts';
import { canvasMeasure, TEXT_STYLES } from '../graph/text-styles.ts';
import { useFontsReady } from '../graph/use-fonts-ready.ts';
import { NAME_PANE } from './use-leaflet.ts';

/** Something of the map that may be named. */
export interface MapName {
  readonly id: string;
  readonly at: LatLng;
  /** Room it takes itself, in pixels around its middle. */
  readonly radius: number;
  /** Null: it only takes room. */
  readonly text: string | null;
  readonly role: 'further' | 'count' | 'territory' | 'state';
}

/** A name with the place of its upper left corner. */
interface PlacedName extends MapName {
  readonly corner: LatLng;
}

/** How each is set. */
const TEXTS = { further: 'further', count: 'count', territory: 'count', state: 'direct' } as const;

/** Inwards is where the middle of Germany is. */
const MIDDLE: [number, number] = [51.1, 10.4];
/** What is drawn beyond the window, as a share of it, so that a drag shows no edge. */
const BEYOND = 0.5;
/** Room at both sides of a text, in pixels. */
const SIDES = 4;

function usePlacedNames(
  leaflet: LeafletMap | null,
  zoom: number | null,
  names: readonly MapName[],
): readonly PlacedName[] {
  const [measure] = useState(canvasMeasure);
  const ready = useFontsReady();
  return useMemo(() => {
    if (leaflet === null || zoom === null || !ready) return [];
    const things = names.map(({ id, at, radius, text, role }): Nameable => {
      const size =
        text === null
          ? null
          : {
              width: measure(text, TEXTS[role]) + SIDES,
              height: TEXT_STYLES[TEXTS[role]].lineHeight,
            };
      const { x, y } = leaflet.project(at, zoom);
      return { id, x, y, radius, size, prominent: false };
    });
    const byId = new Map(names.map((name) => [name.id, name]));
    const middle = leaflet.project(MIDDLE, zoom).x;
    return placeNames(things, things.length, middle).flatMap(({ id, x, y }) => {
      const name = byId.get(id);
      return name ? [{ ...name, corner: leaflet.unproject(point(x, y), zoom) }] : [];
    });
  }, [leaflet, zoom, names, measure, ready]);
}

function written({ text, role }: MapName): HTMLElement {
  const span = document.createElement('span');
  span.className = `map__name map__name--${role}`;
  span.textContent = text;
  return span;
}

/** Writes names beside what they belong to, the first first, none on another one or on a mark; where none fits, none. */
export function useMapNames(
  leaflet: LeafletMap | null,
  zoom: number | null,
  names: readonly MapName[],
): void {
  const placed = usePlacedNames(leaflet, zoom, names);
  useEffect(() => {
    if (leaflet === null) return undefined;
    const layer = layerGroup().addTo(leaflet);
    const write = () => {
      layer.clearLayers();
      const window = leaflet.getBounds().pad(BEYOND);
      for (const name of placed) {
        if (!window.contains(name.corner)) continue;
        const icon = divIcon({ html: written(name), className: '', iconSize: [0, 0] });
        marker(name.corner, {
          ...{ icon, interactive: false, keyboard: false, pane: NAME_PANE },
        }).addTo(layer);
      }
    };
    leaflet.whenReady(write);
    leaflet.on('moveend', write);
    return () => {
      leaflet.off('moveend', write);
      layer.remove();
    };
  }, [leaflet, placed]);
}
