import { NODE_CLASSES, type NodeClass, type NodeShape } from '@knotenwerk/graph-schema';

type ShapeName = NodeShape['name'];

/** Half the width and height of a shape, in pixels. */
export interface HalfExtents {
  readonly x: number;
  readonly y: number;
}

/** How much larger than a circle's radius half a shape must be to look equally heavy; measured on the design. */
const OPTICAL_SCALE: Readonly<Record<ShapeName, number>> = {
  ellipse: 1,
  rectangle: 0.9,
  pentagon: 1.1,
  diamond: 1.26,
  triangle: 1.15,
  hexagon: 1.05,
  'round-rectangle': 1.08,
  rhomboid: 1,
  octagon: 1,
  polygon: 1.02,
};

const SIDES: Partial<Readonly<Record<ShapeName, number>>> = {
  pentagon: 5,
  triangle: 3,
  hexagon: 6,
  octagon: 8,
};

const CORNERS: Partial<Readonly<Record<ShapeName, readonly number[]>>> = {
  rectangle: [-1, -1, 1, -1, 1, 1, -1, 1],
  diamond: [0, -1, 1, 0, 0, 1, -1, 0],
  rhomboid: [-1, -1, 1 / 3, -1, 1, 1, -1 / 3, 1],
};

/** The model's shape of a class, read through its general form. */
export function shapeOf(nodeClass: NodeClass): NodeShape {
  return NODE_CLASSES[nodeClass].shape;
}

/** Half extents of a circle. */
export const roundExtents = (radius: number): HalfExtents => ({ x: radius, y: radius });

/** Half extents of a class's shape that weighs as much as a circle of this radius. */
export function halfExtents(nodeClass: NodeClass, radius: number): HalfExtents {
  const { name, aspect = 1 } = shapeOf(nodeClass);
  const half = radius * OPTICAL_SCALE[name];
  return { x: half * Math.sqrt(aspect), y: half / Math.sqrt(aspect) };
}

/** Corner radius of a rounded shape: wide ones end in half circles. */
export function cornerRadius(nodeClass: NodeClass, radius: number): number {
  const { y } = halfExtents(nodeClass, radius);
  return (shapeOf(nodeClass).aspect ?? 1) > 1 ? y : y / 2;
}

/** A regular polygon stretched to fill the square from -1 to 1, standing on a side: as cytoscape draws it. */
function regularPolygon(sides: number): readonly number[] {
  const step = (2 * Math.PI) / sides;
  const start = sides % 2 === 0 ? Math.PI / 2 + step / 2 : Math.PI / 2;
  const angles = Array.from({ length: sides }, (_, index) => start + index * step);
  const fit = (values: readonly number[]) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return values.map((value) => ((value - low) / (high - low)) * 2 - 1);
  };
  const xs = fit(angles.map((angle) => Math.cos(angle)));
  const ys = fit(angles.map((angle) => -Math.sin(angle)));
  return xs.flatMap((x, index) => [x, ys[index] ?? 0]);
}

function cornersOf({ name, points }: NodeShape): readonly number[] {
  return points ?? CORNERS[name] ?? regularPolygon(SIDES[name] ?? 4);
}

const px = (value: number) => String(Math.round(value * 100) / 100);

function roundedPath({ x, y }: HalfExtents, corner: number): string {
  const [w, h, r] = [x - corner, y - corner, px(corner)];
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${px(dx)} ${px(dy)}`;
  const [right, down] = [`h${px(2 * w)}`, `v${px(2 * h)}`];
  return [
    `M${px(-w)} ${px(-y)}${right}${arc(corner, corner)}${down}${arc(-corner, corner)}`,
    `h${px(-2 * w)}${arc(-corner, -corner)}v${px(-2 * h)}${arc(corner, -corner)}Z`,
  ].join('');
}

/** The outline of a class around the origin as SVG path data, as heavy as a circle of this radius. */
export function shapePath(nodeClass: NodeClass, radius: number): string {
  const shape = shapeOf(nodeClass);
  const half = halfExtents(nodeClass, radius);
  if (shape.name === 'ellipse') return roundedPath(half, half.x);
  if (shape.name === 'round-rectangle') return roundedPath(half, cornerRadius(nodeClass, radius));
  const corners = cornersOf(shape);
  const points = corners.flatMap((value, index) =>
    index % 2 === 0 ? [`${px(value * half.x)} ${px((corners[index + 1] ?? 0) * half.y)}`] : [],
  );
  return `M${points.join('L')}Z`;
}
