import { marginOf } from './assembly.ts';
import { compareText } from './compare-text.ts';
import type { Drawing, GeoPoint, LayoutInput, LayoutNode, PlacedNode } from './drawing.ts';
import { familyOf, type Family } from './family.ts';
import { boxesOf, finished, straight } from './finished.ts';
import { boundsOf, boxAround, middleOf, type Point } from './geometry.ts';
import { isFree, type Obstacle } from './scene.ts';
import { withStrip } from './strip.ts';

/** Degrees of longitude are shorter than those of latitude; this much in the middle of Germany (51.2° north). */
const LONGITUDE_SHARE = Math.cos((51.2 / 180) * Math.PI);
/** Farther apart than this, in pixels for each degree, distances say nothing more. */
const LARGEST_SCALE = 400;
const LABEL_GAP = 8;
const RING = 12;
/** Around a shape stays room for its border and the ring of a selection. */
const SHAPE_MARGIN = 9;
const LABEL_MARGIN = 2;

type Located = LayoutNode & { readonly place: GeoPoint };

/**
 * The layout "Lage": everybody where they are in Germany, north above; who would lie on others moves aside as little as
 * needed. Actors without a known place stand in a strip below. A pure function: the same input gives the same drawing.
 */
export function places(input: LayoutInput): Drawing {
  const family = familyOf(input);
  const located = input.nodes.flatMap((node) => withPlace(node, family));
  const rest = input.nodes.filter(({ id }) => located.every((other) => other.id !== id));
  const onMap = spread(located, input, family);
  const mapBounds = boundsOf(boxesOf(onMap, input));
  const top = located.length === 0 ? 0 : Math.ceil(mapBounds.y + mapBounds.height);
  const strip = { name: 'NOWHERE', members: rest, top } as const;
  const placed = withStrip({ nodes: onMap, zones: [] }, strip, input, family);
  return finished(placed, input, family, straight);
}

/** A stand-in is where the actor is whose neighbours it stands for. */
function withPlace(node: LayoutNode, { nodes }: Family): Located[] {
  const place = node.standsFor ? nodes.get(node.standsFor.via)?.place : node.place;
  return place ? [{ ...node, place }] : [];
}

const eastAndNorth = ({ latitude, longitude }: GeoPoint): Point => ({
  x: longitude * LONGITUDE_SHARE,
  y: -latitude,
});

/** From degrees to pixels: everything inside the canvas, with room for a label at every edge. */
function projection(located: readonly Located[], { canvas, reserved }: LayoutInput) {
  const points = located.map(({ place }) => eastAndNorth(place));
  const extent = boundsOf(points.map((point) => ({ ...point, width: 0, height: 0 })));
  const margin = 3 * marginOf(canvas);
  const room = { width: canvas.width - 4 * margin, height: canvas.height - reserved - 2 * margin };
  const scale = Math.min(
    LARGEST_SCALE,
    room.width / Math.max(extent.width, 1e-6),
    room.height / Math.max(extent.height, 1e-6),
  );
  const [left, above] = [
    (canvas.width - extent.width * scale) / 2,
    (canvas.height - reserved - extent.height * scale) / 2,
  ];
  return (place: GeoPoint): Point => {
    const { x, y } = eastAndNorth(place);
    return {
      x: Math.round(left + (x - extent.x) * scale),
      y: Math.round(above + (y - extent.y) * scale),
    };
  };
}

/** Nearest to the subject first: those are moved least. */
function spread(
  located: readonly Located[],
  input: LayoutInput,
  { steps }: Family,
): ReadonlyMap<string, PlacedNode> {
  const project = projection(located, input);
  const stepOf = (id: string) => steps.get(id) ?? 1;
  const nodes = new Map<string, PlacedNode>();
  const taken: Obstacle[] = [];
  const inOrder = [...located].sort(
    (a, b) =>
      stepOf(a.id) - stepOf(b.id) || compareText(a.order, b.order) || compareText(a.id, b.id),
  );
  for (const node of inOrder) {
    const placed = freePlace(node, project(node.place), taken);
    nodes.set(node.id, { ...placed, id: node.id, step: stepOf(node.id), inBand: false });
    taken.push({ owner: node.id, kind: 'shape', box: boxAround(placed, node.shape, SHAPE_MARGIN) });
    const label = boxAround(middleOf(placed.label), placed.label, LABEL_MARGIN);
    taken.push({ owner: node.id, kind: 'label', box: label });
  }
  return nodes;
}

type FreePlace = Pick<PlacedNode, 'x' | 'y' | 'label'>;

/** The place itself or the next one on rings around it, label to the right or to the left, where nothing lies yet. */
function freePlace(node: LayoutNode, wish: Point, taken: readonly Obstacle[]): FreePlace {
  for (let ring = 0; ; ring += 1) {
    const stops = ring === 0 ? 1 : 6 * ring;
    for (let stop = 0; stop < stops; stop += 1) {
      const angle = (2 * Math.PI * stop) / stops;
      const at = {
        x: Math.round(wish.x + RING * ring * Math.cos(angle)),
        y: Math.round(wish.y + RING * ring * Math.sin(angle)),
      };
      const free = [labelled(node, at, 'start'), labelled(node, at, 'end')].find(
        (each) =>
          isFree(boxAround(at, node.shape, SHAPE_MARGIN), taken) && isFree(each.label, taken),
      );
      if (free) return free;
    }
  }
}

function labelled({ shape, label }: LayoutNode, at: Point, align: 'start' | 'end'): FreePlace {
  const away = shape.width / 2 + LABEL_GAP;
  const x = align === 'start' ? at.x + away : at.x - away - label.width;
  return { ...at, label: { ...label, x, y: at.y - label.height / 2, align } };
}
