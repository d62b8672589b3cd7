import { pointKey, type SeatCluster } from '../seats/seat-clusters.ts';
import type { PlaceLinks } from './use-place-links.ts';

/** All links between those of two marks. */
export interface ArcBundle {
  /** The same for the same marks. */
  readonly key: string;
  readonly from: SeatCluster;
  readonly to: SeatCluster;
  readonly linkCount: number;
}

/** What of the links is drawn, and what is not: no link is left out without being told. */
export interface DrawnLinks {
  /** Most links first. */
  readonly arcs: readonly ArcBundle[];
  /** Links between those of one mark: there is no way between them to draw. */
  readonly withinCount: number;
  /** Links that are neither within a mark nor in an arc. */
  readonly leftCount: number;
}

/** More arcs than this are a tangle. */
export const MOST_ARCS = 40;

function byCount(one: ArcBundle, other: ArcBundle): number {
  return other.linkCount - one.linkCount || (one.key < other.key ? -1 : 1);
}

/** Puts links between places together to arcs between marks, the strongest of which are drawn. */
export function bundleLinks(
  { pairs, linkCount: all }: Pick<PlaceLinks, 'pairs' | 'linkCount'>,
  clusters: readonly SeatCluster[],
): DrawnLinks {
  const marks = new Map<string, SeatCluster>();
  for (const cluster of clusters)
    for (const place of cluster.places) marks.set(pointKey(place), cluster);
  const bundles = new Map<string, ArcBundle>();
  let withinCount = 0;
  for (const { from, to, linkCount } of pairs) {
    const ends = [marks.get(pointKey(from)), marks.get(pointKey(to))];
    const [start, end] = ends.sort((a, b) => ((a?.key ?? '') < (b?.key ?? '') ? -1 : 1));
    if (start === undefined || end === undefined) continue;
    if (start === end) withinCount += linkCount;
    else {
      const key = `${start.key} ${end.key}`;
      const known = bundles.get(key)?.linkCount ?? 0;
      bundles.set(key, { key, from: start, to: end, linkCount: known + linkCount });
    }
  }
  const arcs = [...bundles.values()].sort(byCount).slice(0, MOST_ARCS);
  const drawn = arcs.reduce((sum, { linkCount }) => sum + linkCount, 0);
  return { arcs, withinCount, leftCount: Math.max(0, all - drawn - withinCount) };
}

/** How wide an arc is, in pixels: half a pixel more for twice as many links, up to a limit. */
export function arcWidth(linkCount: number): number {
  return Math.min(4, 0.75 + Math.log2(linkCount) / 2);
}
