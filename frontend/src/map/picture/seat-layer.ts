import { NODE_CLASSES } from '@knotenwerk/graph-schema';
import { shapePath } from '../../graph/shape-geometry.ts';
import type { SeatCluster } from '../seats/seat-clusters.ts';
import {
  MARK_TEXT,
  type ColourOf,
  type MarkLook,
  type PictureLayer,
  type PictureMark,
} from './map-picture.ts';
import { projectTo, type MapWindow } from './mercator.ts';
import { textWidth } from './text-block.ts';

/** Sizes as the map has them, in pixels. */
const HEIGHT = 22;
const SINGLE = 16;
const SHAPE = 4.3;

/** What of seats says how they are marked. */
export type MarkedSeats = Pick<SeatCluster, 'count' | 'nodeClass' | 'isApproximate'>;

/** How seats are marked: by their number, or the shape of the only one. */
export function markOf(
  { count, nodeClass, isApproximate }: MarkedSeats,
  colour: ColourOf,
): MarkLook {
  const common = { dashed: isApproximate };
  if (count > 1) {
    const text = String(count);
    const width = Math.max(HEIGHT, textWidth(text, MARK_TEXT, true) + 10);
    return { ...common, width, height: HEIGHT, text, shape: null };
  }
  const token = nodeClass === null ? 'muted' : `c-${NODE_CLASSES[nodeClass].colour}`;
  const shape = { d: shapePath(nodeClass ?? 'INITIATIVE', SHAPE), colour: colour(token) };
  return { ...common, width: SINGLE, height: SINGLE, text: null, shape };
}

/** The seats in a window as marks. */
export function seatLayer(
  clusters: readonly SeatCluster[],
  window: MapWindow,
  { colour, labelOf }: { colour: ColourOf; labelOf: (cluster: SeatCluster) => string },
): PictureLayer {
  const project = projectTo(window);
  const marks = clusters.map((cluster): PictureMark => {
    const [x, y] = project(cluster.longitude, cluster.latitude);
    return { x, y, ...markOf(cluster, colour), title: labelOf(cluster) };
  });
  const isSeen = ({ x, y, width, height }: PictureMark) =>
    x > -width && y > -height && x < window.width + width && y < window.height + height;
  return { marks: marks.filter(isSeen) };
}
