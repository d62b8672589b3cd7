import { Browser, map as createMap, SVG, type Map as LeafletMap } from 'leaflet';
import { startTransition, useEffect, useRef, useState, type RefObject } from 'react';
import { moveDuration } from '../graph/motion.ts';
import { REACH, ZOOMS } from '../view/extent.ts';

/** Layers of the map from below; Leaflet's own panes for shapes and marks lie above the backdrop. */
export const BACKDROP_PANE = 'backdrop';
/** Borders that lie on the shapes, below the outlines of what is looked at. */
export const TERRITORY_PANE = 'territories';
/** Outlines lie above the shapes and let clicks through. */
export const OUTLINE_PANE = 'outlines';
/** Arcs between marks, below these. */
export const ARC_PANE = 'arcs';
/** What is written at marks and arcs. */
export const NAME_PANE = 'names';
/** Leaflet's shapes are at 400, its marks at 600. */
const PANES = {
  [BACKDROP_PANE]: 300,
  [TERRITORY_PANE]: 440,
  [OUTLINE_PANE]: 450,
  [ARC_PANE]: 460,
  [NAME_PANE]: 590,
} as const;

function start(element: HTMLElement): LeafletMap {
  const animated = moveDuration() > 0;
  const leaflet = createMap(element, {
    // More than the window is drawn, so that a drag shows no edge.
    renderer: new SVG({ padding: 0.5 }),
    ...{ minZoom: ZOOMS.least, maxZoom: ZOOMS.most, zoomSnap: ZOOMS.step, zoomDelta: 0.5 },
    maxBounds: [
      [REACH.south, REACH.west],
      [REACH.north, REACH.east],
    ],
    ...{ zoomControl: false, attributionControl: false, boxZoom: false, doubleClickZoom: false },
    // The size is watched where it is also said whether a reader moved the map.
    trackResize: false,
    // The page has its own keys. One finger scrolls the page, two move the map.
    ...{ keyboard: false, dragging: !Browser.mobile, touchZoom: true, scrollWheelZoom: true },
    ...{ zoomAnimation: animated, fadeAnimation: animated, inertia: animated },
  });
  for (const [name, level] of Object.entries(PANES)) {
    const pane = leaflet.createPane(name);
    pane.style.zIndex = String(level);
    pane.style.pointerEvents = 'none';
  }
  return leaflet;
}

/**
 * A Leaflet map in an element, made once and taken away with it; null until it is there. What draws on it first runs
 * before the page is painted: in several pictures, the map would take several times as long. It has no haste
 * all the same: the questions for numbers, asked at the same moment, are on their way first.
 */
export function useLeaflet(): readonly [RefObject<HTMLDivElement | null>, LeafletMap | null] {
  const element = useRef<HTMLDivElement>(null);
  const [leaflet, setLeaflet] = useState<LeafletMap | null>(null);
  useEffect(() => {
    if (element.current === null) return undefined;
    const made = start(element.current);
    startTransition(() => {
      setLeaflet(made);
    });
    return () => {
      made.remove();
      setLeaflet(null);
    };
  }, []);
  return [element, leaflet];
}
