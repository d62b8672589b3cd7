import { divIcon, layerGroup, marker, point, type LatLng, type Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo, useState } from 'react';
import { placeNames, type Nameable } from '../graph/label-places.ts';
import { canvasMeasure, TEXT_STYLES } from '../graph/text-styles.ts';
import { useFontsReady } from '../graph/use-fonts-ready.ts';
import { COVER_EVENTS, freeOfWords } from './covered.ts';
import { placeInWindow } from './in-window.ts';
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

/** A name with its place on the map. */
export interface PlacedName extends MapName {
  readonly text: string;
  /** Its upper left corner. */
  readonly corner: LatLng;
  readonly middle: LatLng;
  /** Of its letters, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** How each is set. */
export const NAME_TEXTS = {
  further: 'further',
  count: 'count',
  territory: 'count',
  state: 'direct',
} as const;

/** Names of what is outlined stand on it. */
const ON_LAND: ReadonlySet<MapName['role']> = new Set(['state', 'territory']);
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
              width: measure(text, NAME_TEXTS[role]) + SIDES,
              height: TEXT_STYLES[NAME_TEXTS[role]].lineHeight,
            };
      const { x, y } = leaflet.project(at, zoom);
      return { id, x, y, radius, size, prominent: false, isArea: ON_LAND.has(role) };
    });
    const byId = new Map(names.map((name) => [name.id, name]));
    const middle = leaflet.project(MIDDLE, zoom).x;
    const degrees = (x: number, y: number) => leaflet.unproject(point(x, y), zoom);
    return placeNames(things, things.length, middle).flatMap(({ id, x, y, width, height }) => {
      const name = byId.get(id);
      const text = name?.text ?? null;
      if (name === undefined || text === null) return [];
      const places = { corner: degrees(x, y), middle: degrees(x + width / 2, y + height / 2) };
      return [{ ...name, text, ...places, width: width - SIDES, height }];
    });
  }, [leaflet, zoom, names, measure, ready]);
}

function written({ text, role }: PlacedName): HTMLElement {
  const span = document.createElement('span');
  span.className = `map__name map__name--${role}`;
  span.textContent = text;
  return span;
}

/**
 * Writes names beside what they belong to, the first first, none on another one or on a mark; where none fits, none.
 * Answers those that are written, in and around the window.
 */
export function useMapNames(
  leaflet: LeafletMap | null,
  zoom: number | null,
  names: readonly MapName[],
): readonly PlacedName[] {
  const placed = usePlacedNames(leaflet, zoom, names);
  useEffect(() => {
    if (leaflet === null) return undefined;
    const layer = layerGroup().addTo(leaflet);
    const write = () => {
      layer.clearLayers();
      const window = leaflet.getBounds().pad(BEYOND);
      const corner = leaflet.getSize();
      const size = { width: corner.x, height: corner.y };
      const isFree = freeOfWords(leaflet.getContainer());
      for (const name of placed) {
        if (!window.contains(name.corner)) continue;
        const { x, y: top } = leaflet.latLngToContainerPoint(name.corner);
        const { width, height } = name;
        const letters = { left: x + SIDES / 2, top, width, height };
        // Half a name at the edge or beside the legend would be read as another one.
        if (placeInWindow(letters, size) === 'cut' || !isFree(letters)) continue;
        const icon = divIcon({ html: written(name), className: '', iconSize: [0, 0] });
        marker(name.corner, {
          ...{ icon, interactive: false, keyboard: false, pane: NAME_PANE },
        }).addTo(layer);
      }
    };
    leaflet.whenReady(write);
    leaflet.on(COVER_EVENTS, write);
    return () => {
      leaflet.off(COVER_EVENTS, write);
      layer.remove();
    };
  }, [leaflet, placed]);
  return placed;
}
