import type { ElementDefinition } from 'cytoscape';
import type { Drawing, PlacedHeading, PlacedNode } from '../layout/drawing.ts';
import { middleOf, type Point, type Size } from '../layout/geometry.ts';
import type { Bundle } from './bundles.ts';
import { edgeGeometry } from './edge-geometry.ts';
import { badgeText, type GraphModel } from './graph-model.ts';
import type { GraphTexts } from './graph-parts.ts';
import { Place } from './place.ts';
import { cornerRadius, halfExtents, roundExtents } from './shape-geometry.ts';
import { isRoundStandIn, standInClass, type StandIn } from './stand-ins.ts';
import type { Measure } from './text-styles.ts';

/** The element that shows where the keyboard is. */
export const FOCUS_RING_ID = '~focus';

const JUSTIFY = { start: 'left', end: 'right', middle: 'center' } as const;
const STACK_OFFSETS = [
  { x: 4, y: -3 },
  { x: 2, y: -1.5 },
];

/** What the drawing library gets: everything with its place, nothing left for it to arrange. */
export function elementsOf(
  model: GraphModel,
  drawing: Drawing,
  texts: GraphTexts,
  measure: Measure,
): ElementDefinition[] {
  const placed = [...drawing.nodes.values()];
  return [
    ...placed.flatMap((node) => nodeElements(node, model)),
    ...drawing.headings.flatMap((heading, index) => headingElements(heading, index, measure)),
    ...model.layout.links.flatMap(({ id, source, target, mark }) => {
      const route = drawing.routes.get(id);
      if (route === undefined) return [];
      const bundle = model.bundles.get(id);
      const ofSubject = model.steps.get(source) === 0 || model.steps.get(target) === 0;
      const data = { id, source, target, ...edgeGeometry(route) };
      const edge = { data, classes: edgeClasses(data.curve, ofSubject, bundle) };
      const size = mark ?? { width: 0, height: 0 };
      return [
        edge,
        ...markElements(size, route.mark, bundle, inBandAt(drawing, route.mark), texts),
      ];
    }),
    { data: { id: FOCUS_RING_ID, size: 0 }, classes: 'focus-ring', position: new Place(0, 0) },
  ];
}

/** An actor, or what stands for others. */
export function nodeElements(node: PlacedNode, model: GraphModel): readonly ElementDefinition[] {
  const entity = model.entities.get(node.id);
  const standIn = model.standIns.get(node.id);
  const nodeClass = entity?.nodeClass ?? (standIn && standInClass(standIn));
  if (nodeClass === undefined) return [];
  const radius = model.radii.get(node.id) ?? 0;
  const isRound = standIn !== undefined && isRoundStandIn(standIn);
  const half = isRound ? roundExtents(radius) : halfExtents(nodeClass, radius);
  const data = {
    id: node.id,
    width: 2 * half.x,
    height: 2 * half.y,
    corner: cornerRadius(nodeClass, radius),
    ...labelData(node, model),
  };
  const classes = [
    standIn ? 'stand-in' : 'actor',
    `c-${nodeClass}`,
    `r-${model.labels.get(node.id)?.role ?? 'further'}`,
    isRound ? 'round' : '',
    node.inBand ? 'in-band' : '',
    entity?.status === 'ENDED' ? 'ended' : '',
  ].join(' ');
  const main = { data, classes, position: new Place(node.x, node.y) };
  return standIn ? [main, ...stackOf(node, data, classes, standIn)] : [main];
}

function labelData({ id, x, y, label }: PlacedNode, { labels }: GraphModel) {
  const middle = middleOf(label);
  const wrapped = labels.get(id);
  return {
    label: wrapped?.lines.join('\n') ?? '',
    labelX: middle.x - x,
    labelY: middle.y - y,
    justify: JUSTIFY[label.align],
  };
}

/** Two outlines behind and a plus on a node that stands for others. */
function stackOf(
  node: PlacedNode,
  { width, height, corner }: { width: number; height: number; corner: number },
  classes: string,
  { id }: StandIn,
): readonly ElementDefinition[] {
  const outlines = STACK_OFFSETS.map((by, index) => ({
    data: { id: `${id}~stack${String(index)}`, width, height, corner },
    classes: classes.replace('stand-in', 'stack'),
    position: new Place(node.x + by.x, node.y + by.y),
  }));
  const plus = {
    data: { id: `${id}~plus` },
    classes: classes.replace('stand-in', 'plus'),
    position: new Place(node.x, node.y),
  };
  return [...outlines, plus];
}

function headingElements(
  heading: PlacedHeading,
  index: number,
  measure: Measure,
): readonly ElementDefinition[] {
  const { text, count, x, y, width, height } = heading;
  const textWidth = measure(text, 'heading');
  const middle = y + height / 2;
  const id = `~heading${String(index)}`;
  const words = {
    data: { id, label: text },
    classes: 'heading',
    position: new Place(x + textWidth / 2, middle),
  };
  if (count === 0) return [words];
  const number = {
    data: { id: `${id}~count`, label: String(count) },
    classes: 'heading count',
    position: new Place(x + width - measure(String(count), 'count') / 2, middle),
  };
  return [words, number];
}

function edgeClasses(curve: string, ofSubject: boolean, bundle: Bundle | undefined): string {
  return [
    'line',
    curve,
    ofSubject ? 'of-subject' : '',
    bundle?.ended ? 'ended' : '',
    bundle ? '' : 'to-stand-in',
  ].join(' ');
}

function inBandAt({ band }: Drawing, mark: Point | null): boolean {
  return band !== null && mark !== null && mark.y < band.y + band.height;
}

/** The badge, ring or word on a line. */
function markElements(
  { width, height }: Size,
  mark: Point | null,
  bundle: Bundle | undefined,
  inBand: boolean,
  texts: GraphTexts,
): readonly ElementDefinition[] {
  if (mark === null || bundle === undefined) return [];
  const position = new Place(mark.x, mark.y);
  const data = { id: `${bundle.id}~mark`, bundle: bundle.id, width, height };
  const ground = inBand ? 'in-band' : '';
  if (bundle.links.length > 1) {
    const label = badgeText(bundle.links.length);
    const unsourced = bundle.unsourced ? 'unsourced' : '';
    return [{ data: { ...data, label }, classes: `mark badge ${unsourced}`, position }];
  }
  if (bundle.unsourced) return [{ data, classes: `mark ring ${ground}`, position }];
  if (bundle.endYear === null) return [];
  const label = texts.until(bundle.endYear);
  return [{ data: { ...data, label }, classes: `mark end ${ground}`, position }];
}
