import { layerGroup, marker, type LayerGroup, type Map as LeafletMap, type Marker } from 'leaflet';
import { useLayoutEffect, useRef } from 'react';
import { COVER_EVENTS, coveringBoxes, isCovered } from '../covered.ts';
import { holdsPoint, type SeatCluster } from './seat-clusters.ts';
import { seatIcon } from './seat-icon.ts';

/** What is drawn beyond the window, as a share of it, so that a drag shows no edge. */
const BEYOND = 0.5;

/** The mark on the map that belongs to these seats. */
export function findMark(key: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-seat="${CSS.escape(key)}"]`);
}

interface SeatMarks {
  readonly clusters: readonly SeatCluster[];
  /** Whether somebody in it is picked out. */
  readonly isPicked: (cluster: SeatCluster) => boolean;
  readonly labelOf: (cluster: SeatCluster) => string;
  readonly onOpen: (cluster: SeatCluster) => void;
}

interface MarkLook {
  readonly label: string;
  readonly isPicked: boolean;
}

function drawMark(cluster: SeatCluster, look: MarkLook, onOpen: () => void): Marker {
  const { latitude, longitude, key } = cluster;
  const icon = seatIcon(cluster, look.isPicked);
  // A mark that is reached with Tab must not move the map away from its region.
  const mark = marker([latitude, longitude], { icon, autoPanOnFocus: false });
  mark.on('click', onOpen);
  mark.on('add', () => {
    const element = mark.getElement();
    element?.setAttribute('aria-label', look.label);
    if (element) element.dataset['seat'] = key;
    element?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onOpen();
    });
  });
  return mark;
}

/** Hides marks that cannot be hit. All is read before anything is written: each change in between costs a layout. */
function hideCovered(marks: Iterable<Marker>, leaflet: LeafletMap): void {
  const window = leaflet.getBounds();
  const elements = [...marks]
    .filter((mark) => window.contains(mark.getLatLng()))
    .flatMap((mark) => mark.getElement() ?? []);
  for (const element of elements) element.hidden = false;
  const boxes = coveringBoxes(leaflet.getContainer());
  const covered = elements.filter((element) => isCovered(element, boxes));
  for (const element of covered) element.hidden = true;
}

/** Lets keys reach the marks in the window alone: those around it are there for the next drag. */
function reachSeen(marks: Iterable<Marker>, leaflet: LeafletMap): void {
  const window = leaflet.getBounds();
  for (const mark of marks) {
    const element = mark.getElement();
    if (element) element.tabIndex = window.contains(mark.getLatLng()) ? 0 : -1;
  }
}

/** The marks in and around the window; one that stays keeps its element, and so the focus. */
function drawAround(
  leaflet: LeafletMap,
  layer: LayerGroup,
  marks: ReadonlyMap<SeatCluster, Marker>,
): void {
  const window = leaflet.getBounds().pad(BEYOND);
  for (const mark of marks.values()) {
    const isWanted = window.contains(mark.getLatLng());
    if (isWanted === layer.hasLayer(mark)) continue;
    if (isWanted) layer.addLayer(mark);
    else layer.removeLayer(mark);
  }
  reachSeen(marks.values(), leaflet);
  hideCovered(marks.values(), leaflet);
}

/** The seats whose mark has the focus. */
function findFocused(marks: ReadonlyMap<SeatCluster, Marker>): SeatCluster | null {
  const [cluster] =
    [...marks].find(([, mark]) => mark.getElement() === document.activeElement) ?? [];
  return cluster ?? null;
}

/** Gives the focus back to seats whose mark was drawn anew. */
function refocus(marks: ReadonlyMap<SeatCluster, Marker>, focused: SeatCluster | null): void {
  if (focused === null) return;
  const [, mark] = [...marks].find(([cluster]) => holdsPoint(cluster, focused)) ?? [];
  mark?.getElement()?.focus({ preventScroll: true });
}

/** Draws who has a seat where; a mark is a button that says what is in it. */
export function useSeatMarks(
  leaflet: LeafletMap | null,
  { clusters, isPicked, labelOf, onOpen }: SeatMarks,
): void {
  const open = useRef(onOpen);
  useLayoutEffect(() => {
    open.current = onOpen;
  }, [onOpen]);
  const focused = useRef<SeatCluster | null>(null);
  useLayoutEffect(() => {
    if (leaflet === null) return undefined;
    const layer = layerGroup().addTo(leaflet);
    const marks = new Map(
      clusters.map((cluster) => [
        cluster,
        drawMark(cluster, { label: labelOf(cluster), isPicked: isPicked(cluster) }, () => {
          open.current(cluster);
        }),
      ]),
    );
    const draw = () => {
      drawAround(leaflet, layer, marks);
    };
    leaflet.whenReady(draw);
    refocus(marks, focused.current);
    leaflet.on(COVER_EVENTS, draw);
    return () => {
      leaflet.off(COVER_EVENTS, draw);
      focused.current = findFocused(marks);
      layer.remove();
    };
  }, [leaflet, clusters, isPicked, labelOf]);
}
