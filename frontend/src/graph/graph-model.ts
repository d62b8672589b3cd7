import type { LayoutInput, LayoutLink } from '../layout/drawing.ts';
import type { Size } from '../layout/geometry.ts';
import { adjacencyOf, stepsFrom, subjectsOf } from '../layout/steps.ts';
import { bundlesOf, type Bundle } from './bundles.ts';
import { labelText } from './label-text.ts';
import type { GraphLabel, ModelOptions, Parts } from './graph-parts.ts';
import { layoutNodes } from './layout-nodes.ts';
import { drawnNodes, type GraphEntity, type GraphNeighbourhood } from './neighbourhood.ts';
import { radiusOf, STAND_IN_RADIUS, SUBJECT_RADIUS } from './node-size.ts';
import { standInsOf, type StandIn } from './stand-ins.ts';
import { roleOfStep, TEXT_STYLES, type Measure } from './text-styles.ts';
import { wrapText } from './wrap-text.ts';

/** A neighbourhood made ready for drawing. */
export interface GraphModel {
  readonly entities: ReadonlyMap<string, GraphEntity>;
  readonly standIns: ReadonlyMap<string, StandIn>;
  readonly bundles: ReadonlyMap<string, Bundle>;
  readonly steps: ReadonlyMap<string, number>;
  readonly labels: ReadonlyMap<string, GraphLabel>;
  /** Radius of the circle a node weighs as much as. */
  readonly radii: ReadonlyMap<string, number>;
  readonly layout: LayoutInput;
}

export const BADGE_HEIGHT = 18;
const RING: Size = { width: 10, height: 10 };
/** Canvases narrower than this are phones. */
export const NARROW_CANVAS = 600;
type LabelRole = keyof typeof WIDEST;
/** The widest label in pixels, by role, on a wide canvas and on a narrow one. */
const WIDEST = {
  subject: [190, 124],
  direct: [172, 124],
  further: [196, 140],
} as const;

/** The text of a count badge, with a narrow space that does not break. */
export const badgeText = (count: number) => `${String(count)}\u202f×`;

/** Builds what the layout and the drawing need from the answer of the API. */
export function graphModel(neighbourhood: GraphNeighbourhood, options: ModelOptions): GraphModel {
  const nodes = drawnNodes(neighbourhood, options);
  const entities = new Map(nodes.map(({ entity }) => [entity.id, entity]));
  const bundles = bundlesOf(
    neighbourhood.links.filter(({ from, to }) => entities.has(from.id) && entities.has(to.id)),
    options.texts.locale,
  );
  const links = bundles.map((bundle) => layoutLink(bundle, options));
  const adjacency = adjacencyOf(links);
  const subjects = subjectsOf(options.centres, adjacency);
  const steps = stepsFrom(subjects, [...entities.keys()], adjacency);
  const standIns = standInsOf(neighbourhood.omitted, new Set(entities.keys()));
  const parts = { entities, steps, standIns, options };
  const labels = labelsOf(parts);
  const radii = radiiOf(parts);
  return {
    entities,
    steps,
    labels,
    radii,
    bundles: new Map(bundles.map((bundle) => [bundle.id, bundle])),
    standIns: new Map(standIns.map((standIn) => [standIn.id, standIn])),
    layout: {
      centres: options.centres,
      nodes: layoutNodes(parts, labels, radii),
      links: [...links, ...standIns.map(standInLink)],
      canvas: options.canvas,
      reserved: options.reserved,
      crossLinks: options.crossLinks,
      headingSize: ({ text, count }) => headingSize(text, count, options.measure),
      mixedHeading: (id) => options.texts.inContactWith(shortNameOf(entities.get(id))),
    },
  };
}

const shortNameOf = (entity: GraphEntity | undefined) => entity?.shortName ?? entity?.name ?? '';

function headingSize(text: string, count: number, measure: Measure): Size {
  const width = measure(text, 'heading') + (count > 0 ? 4 + measure(String(count), 'count') : 0);
  return { width, height: TEXT_STYLES.heading.lineHeight };
}

function layoutLink(bundle: Bundle, { measure, texts, ways }: ModelOptions): LayoutLink {
  const { id, source, target, toSource, toTarget, links, unsourced, endYear } = bundle;
  const neverWaits = ways?.lines.has(id) ?? false;
  const base = { id, source, target, toSource, toTarget, neverWaits };
  const wordSize = (text: string) => ({
    width: Math.round(measure(text, 'mark')) + 14,
    height: BADGE_HEIGHT,
  });
  if (links.length > 1) return { ...base, mark: wordSize(badgeText(links.length)) };
  if (unsourced) return { ...base, mark: RING };
  if (endYear === null) return base;
  return { ...base, mark: wordSize(texts.until(endYear)), markOptional: true };
}

/** The line from an actor to the node that stands for its neighbours left out. */
function standInLink({ id, via }: StandIn): LayoutLink {
  const none = { key: '', heading: '' };
  return { id: `${via}|${id}`, source: via, target: id, toTarget: none, toSource: none };
}

function labelsOf({ entities, steps, standIns, options }: Parts): ReadonlyMap<string, GraphLabel> {
  const narrow = options.canvas.width < NARROW_CANVAS ? 1 : 0;
  const label = (text: string, wanted: LabelRole): GraphLabel => {
    const role = narrow === 1 && wanted === 'direct' ? 'directNarrow' : wanted;
    const measure = (part: string) => options.measure(part, role);
    return { role, ...wrapText(text, WIDEST[wanted][narrow], measure) };
  };
  const actors = [...entities].map(([id, entity]): [string, GraphLabel] => {
    const step = steps.get(id) ?? 1;
    return [id, label(labelText(entity, step, narrow === 1), roleOfStep(step))];
  });
  const rest = standIns.map((standIn): [string, GraphLabel] => {
    const step = (steps.get(standIn.via) ?? 0) + 1;
    return [standIn.id, label(options.texts.standIn(standIn), roleOfStep(step))];
  });
  return new Map([...actors, ...rest]);
}

function radiiOf({ entities, steps, standIns }: Parts): ReadonlyMap<string, number> {
  const actors = [...entities].map(([id, { degree }]): [string, number] => [
    id,
    steps.get(id) === 0 ? SUBJECT_RADIUS : radiusOf(degree),
  ]);
  return new Map([...actors, ...standIns.map(({ id }) => [id, STAND_IN_RADIUS] as const)]);
}
