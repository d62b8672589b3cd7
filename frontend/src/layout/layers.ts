import { arcPoints, riseOver } from './arc.ts';
import type { Drawing, LayoutInput, LayoutNode } from './drawing.ts';
import { familyOf, type Family } from './family.ts';
import { finished, straight, type LineBetween } from './finished.ts';
import { hitsOf } from './scene.ts';
import { withStrip, type Layers } from './strip.ts';
import { LEVEL_ZONES, type ZoneName } from './zones.ts';

/** A stand-in stands in the zone of the actor whose neighbours it stands for. */
function zoneOf({ zone, standsFor }: LayoutNode, { nodes }: Family): ZoneName {
  return (standsFor && nodes.get(standsFor.via)?.zone) ?? zone;
}

/** Straight; beside each other in one row with somebody between them, an arc above. */
const straightOrArc: LineBetween = (link, ends, obstacles) => {
  const [source, target] = ends;
  const line = straight(link, ends, obstacles);
  const isLevel = Math.abs(source.y - target.y) < 1;
  if (!isLevel || hitsOf(line.points, [link.source, link.target], obstacles) === 0) return line;
  const rise = riseOver(Math.abs(target.x - source.x));
  return { ...line, points: arcPoints(source, target, rise), rise };
};

/**
 * The layout "Ebenen": federal, state and regional level as strips below each other, so that the way from Bund to Region
 * is followed downwards. In its strip everybody stands as near as possible below those above they are linked with.
 * A pure function: the same input gives the same drawing.
 */
export function layers(input: LayoutInput): Drawing {
  const family = familyOf(input);
  const none: Layers = { nodes: new Map(), zones: [] };
  const placed = LEVEL_ZONES.reduce((above, name) => {
    const members = input.nodes.filter((node) => zoneOf(node, family) === name);
    const top = above.zones.reduce((sum, { box }) => sum + box.height, 0);
    return withStrip(above, { name, members, top }, input, family);
  }, none);
  return finished(placed, input, family, straightOrArc);
}
