import { NODE_CLASSES, type NodeClass } from '@knotenwerk/graph-schema';
import { divIcon, type DivIcon } from 'leaflet';
import { shapePath } from '../../graph/shape-geometry.ts';
import type { SeatCluster } from './seat-clusters.ts';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
/** Radius of the shape of a single actor, in pixels; the mark around it is a target for fingers. */
const RADIUS = 5.5;
const TARGET = 26;

/** The shape of a class of actors, in its colour. */
export function seatShape(nodeClass: NodeClass | null): Element {
  const svg = document.createElementNS(SVG_NAMESPACE, 'svg');
  const path = document.createElementNS(SVG_NAMESPACE, 'path');
  const colour = nodeClass === null ? 'muted' : `c-${NODE_CLASSES[nodeClass].colour}`;
  svg.setAttribute('viewBox', '-9 -9 18 18');
  path.setAttribute('d', shapePath(nodeClass ?? 'INITIATIVE', RADIUS));
  path.style.fill = `var(--kw-${colour})`;
  svg.append(path);
  return svg;
}

function number(count: number): Element {
  const text = document.createElement('span');
  text.textContent = String(count);
  return text;
}

/** The mark of those who have their seat close together: a number, or the shape of the only one; with a ring where somebody in it is picked out. */
export function seatIcon(cluster: SeatCluster, isPicked: boolean): DivIcon {
  const html = document.createElement('div');
  html.className = cluster.count === 1 ? 'map-seat map-seat--one' : 'map-seat';
  if (cluster.isApproximate) html.classList.add('map-seat--approximate');
  if (isPicked) html.classList.add('map-seat--picked');
  html.append(cluster.count === 1 ? seatShape(cluster.nodeClass) : number(cluster.count));
  return divIcon({ html, className: 'map-seat__target', iconSize: [TARGET, TARGET] });
}
