import type { ElementDefinition } from 'cytoscape';
import type { StandIn } from './stand-ins.ts';
import type { Drawing, PlacedNode } from '../layout/drawing.ts';
import { FOCUS_RING_ID, nodeElements } from './elements.ts';
import type { GraphModel } from './graph-model.ts';
import type { GraphNode } from './neighbourhood.ts';
import { Place } from './place.ts';
import type { WholeLook } from './whole-look.ts';

/** Between groups the width of a line tells the number of links. */
const widthOf = (count: number): number => Math.min(14, 1 + 1.2 * Math.sqrt(count));

function hueClass({ community }: GraphNode, { hues }: WholeLook): string {
  if (hues === null) return '';
  const hue = hues.get(community ?? '');
  return hue === undefined ? 'k-none' : `k-${String(hue)}`;
}

/** A disc whose area tells the number of members, in the colour they share. */
function groupElement(
  { id, x, y }: PlacedNode,
  { nodeClass }: StandIn,
  { radii }: GraphModel,
  { hues }: WholeLook,
): ElementDefinition {
  const size = 2 * (radii.get(id) ?? 0);
  const hue = hues?.get(id.slice(1));
  const colour = hue === undefined ? `g-${nodeClass ?? 'none'}` : `g-${String(hue)}`;
  return {
    data: { id, width: size, height: size, label: '' },
    classes: `stand-in group ${colour}`,
    position: new Place(x, y),
  };
}

/** What the drawing library gets of the whole network. */
export function wholeElements(
  model: GraphModel,
  drawing: Drawing,
  look: WholeLook,
  nodes: readonly GraphNode[],
): ElementDefinition[] {
  const hueClasses = new Map(nodes.map((node) => [node.entity.id, hueClass(node, look)]));
  const counts = new Map(look.ties.map(({ from, to, count }) => [`${from}|${to}`, count]));
  return [
    ...model.layout.links
      .filter(({ id }) => drawing.routes.has(id))
      .map(({ id, source, target }) => {
        const bundle = model.bundles.get(id);
        const data = { id, source, target, width: widthOf(counts.get(id) ?? 1) };
        const kind = bundle ? 'line' : 'tie to-stand-in';
        return { data, classes: `whole ${kind} ${bundle?.ended ? 'ended' : ''}` };
      }),
    ...[...drawing.nodes.values()].flatMap((node) => {
      const group = model.standIns.get(node.id);
      if (group) return [groupElement(node, group, model, look)];
      return nodeElements(node, model).map((element) => ({
        ...element,
        classes: `${String(element.classes)} ${hueClasses.get(node.id) ?? ''}`,
      }));
    }),
    { data: { id: FOCUS_RING_ID, size: 0 }, classes: 'focus-ring', position: new Place(0, 0) },
  ];
}
