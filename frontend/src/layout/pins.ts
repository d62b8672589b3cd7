import type { Drawing, PlacedNode, Route } from './drawing.ts';
import { boundsOf, type Point } from './geometry.ts';

/** Where somebody was pinned, in pixels of the drawing at zoom 1. */
export interface Pin extends Point {
  readonly id: string;
}

function movedNode(node: PlacedNode, { x, y }: Point): PlacedNode {
  const { label } = node;
  return {
    ...node,
    ...{ x, y, inBand: false },
    label: { ...label, x: label.x + x - node.x, y: label.y + y - node.y },
  };
}

/** A line to somebody who was moved runs straight; its mark stays halfway. */
function straightened(route: Route, from: Point, to: Point): Route {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return { corners: [from, to], rise: 0, mark: route.mark && middle };
}

interface Ended {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** The drawing with the pinned at their places, whatever it is a drawing of; nobody else moves. */
export function withPins(drawing: Drawing, pins: readonly Pin[], links: readonly Ended[]): Drawing {
  const moved = pins.filter(({ id }) => drawing.nodes.has(id));
  if (moved.length === 0) return drawing;
  const nodes = new Map(drawing.nodes);
  for (const pin of moved) {
    const node = nodes.get(pin.id);
    if (node) nodes.set(pin.id, movedNode(node, pin));
  }
  const ids = new Set(moved.map(({ id }) => id));
  const routes = new Map(drawing.routes);
  for (const { id, source, target } of links) {
    const [route, from, to] = [routes.get(id), nodes.get(source), nodes.get(target)];
    if (route && from && to && (ids.has(source) || ids.has(target)))
      routes.set(id, straightened(route, from, to));
  }
  const reach = moved.map(({ x, y }) => ({ x: x - 60, y: y - 60, width: 120, height: 120 }));
  return { ...drawing, nodes, routes, bounds: boundsOf([drawing.bounds, ...reach]) };
}
