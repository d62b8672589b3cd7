import { labelText } from './label-text.ts';
import type { LayoutNode } from '../layout/drawing.ts';
import type { Size } from '../layout/geometry.ts';
import type { GraphLabel, Parts } from './graph-parts.ts';
import { isFederal, zoneOf, type GraphEntity } from './neighbourhood.ts';
import { STAND_IN_RADIUS } from './node-size.ts';
import { halfExtents } from './shape-geometry.ts';
import { isRoundStandIn, standInClass } from './stand-ins.ts';
import { TEXT_STYLES } from './text-styles.ts';

/** Umlauts sort as their base letters, capitals as small ones. */
const sortable = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad]/gu, '');

/** By what an actor stands among its siblings: its label as a wide canvas shows it, so that every canvas agrees. */
export function orderOf(entity: GraphEntity, step: number): string {
  return sortable(labelText(entity, step, false));
}

function placeOf({ latitude, longitude }: GraphEntity): Pick<LayoutNode, 'place'> {
  return latitude == null || longitude == null ? {} : { place: { latitude, longitude } };
}

/** The outlines behind a stand-in reach to the right. */
const stackSize = ({ width, height }: Size): Size => ({ width: width + 8, height: height + 4 });

/** Every actor and stand-in with the sizes of its shape and label. */
export function layoutNodes(
  { entities, steps, standIns }: Parts,
  labels: ReadonlyMap<string, GraphLabel>,
  radii: ReadonlyMap<string, number>,
): readonly LayoutNode[] {
  const labelSize = (id: string): Size => {
    const { lines, width, role } = labels.get(id) ?? { lines: [], width: 0, role: 'direct' };
    return { width: Math.ceil(width), height: lines.length * TEXT_STYLES[role].lineHeight };
  };
  const shapeSize = (id: string, nodeClass: GraphEntity['nodeClass']): Size => {
    const { x, y } = halfExtents(nodeClass, radii.get(id) ?? STAND_IN_RADIUS);
    return { width: 2 * x, height: 2 * y };
  };
  const actors = [...entities].map(([id, entity]): LayoutNode => ({
    id,
    shape: shapeSize(id, entity.nodeClass),
    label: labelSize(id),
    order: orderOf(entity, steps.get(id) ?? 1),
    federal: isFederal(entity),
    zone: zoneOf(entity),
    ...placeOf(entity),
    kin: entity.nodeClass,
  }));
  const rest = standIns.map((standIn): LayoutNode => ({
    id: standIn.id,
    shape: stackSize(
      shapeSize(standIn.id, isRoundStandIn(standIn) ? 'INITIATIVE' : standInClass(standIn)),
    ),
    label: labelSize(standIn.id),
    order: String(1e6 - standIn.count),
    federal: false,
    zone: 'NONE',
    kin: standIn.nodeClass ?? '',
    standsFor: { via: standIn.via, count: standIn.count },
  }));
  return [...actors, ...rest];
}
