import { NODE_CLASSES, type NodeClass } from '@knotenwerk/graph-schema';
import { shapePath } from './shape-geometry.ts';

/** Radius of the circle that fits the 18 x 18 box with the margin of the design. */
const RADIUS = 6.2;

export interface NodeShapeProps {
  readonly nodeClass: NodeClass;
  /** Edge length in pixels. */
  readonly size?: number;
  /** Only the outline: something that has ended. */
  readonly hollow?: boolean;
  readonly className?: string;
}

/** The shape of a class as a small icon; decoration, the class is always said in words beside it. */
export function NodeShape({ nodeClass, size = 18, hollow = false, className }: NodeShapeProps) {
  const colour = `var(--kw-c-${NODE_CLASSES[nodeClass].colour})`;
  const paint = hollow
    ? { fill: 'none', stroke: colour, strokeWidth: 1.6 }
    : { fill: colour, stroke: 'none' };
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="-9 -9 18 18"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapePath(nodeClass, hollow ? RADIUS - 0.8 : RADIUS)} {...paint} />
    </svg>
  );
}
