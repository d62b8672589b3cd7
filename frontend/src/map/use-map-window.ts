import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef } from 'react';
import type { BoundingBox } from '../gql/graphql.ts';
import { REACH } from '../view/extent.ts';

/** What the map can show at most. */
const WHOLE: BoundingBox = REACH;

/** Digits after the point: about a kilometre, so that a nudge asks nothing new. */
const DIGITS = 2;

function windowOf(leaflet: LeafletMap): BoundingBox {
  const bounds = leaflet.getBounds();
  const short = (value: number) => Number(value.toFixed(DIGITS));
  return {
    west: short(Math.max(REACH.west, bounds.getWest())),
    south: short(Math.max(REACH.south, bounds.getSouth())),
    east: short(Math.min(REACH.east, bounds.getEast())),
    north: short(Math.min(REACH.north, bounds.getNorth())),
  };
}

function isSame(one: BoundingBox | null, other: BoundingBox): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Tells which part of the map is in the window, at first and after every move; all of it where there is no map. */
export function useMapWindow(
  leaflet: LeafletMap | null,
  hasFailed: boolean,
  onWindow: (window: BoundingBox) => void,
): void {
  const told = useRef<BoundingBox | null>(null);
  const tell = useRef(onWindow);
  useEffect(() => {
    tell.current = onWindow;
  }, [onWindow]);
  useEffect(() => {
    if (hasFailed) tell.current(WHOLE);
  }, [hasFailed]);
  useEffect(() => {
    if (leaflet === null) return undefined;
    const read = () => {
      const window = windowOf(leaflet);
      if (isSame(told.current, window) || window.west > window.east || window.south > window.north)
        return;
      told.current = window;
      tell.current(window);
    };
    leaflet.whenReady(read);
    leaflet.on('moveend resize', read);
    return () => {
      leaflet.off('moveend resize', read);
    };
  }, [leaflet]);
}
