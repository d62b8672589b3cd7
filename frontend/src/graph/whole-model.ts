import type { LayoutLink } from '../layout/drawing.ts';
import type { PlacedThing } from '../layout/whole.ts';
import { bundlesOf } from './bundles.ts';
import type { GraphModel } from './graph-model.ts';
import type { ModelOptions } from './graph-parts.ts';
import { drawnNodes, isFederal, zoneOf, type GraphNeighbourhood } from './neighbourhood.ts';
import type { StandIn } from './stand-ins.ts';
import type { GraphGroup, WholeLook } from './whole-look.ts';

const NO_SIZE = { width: 0, height: 0 };
const NO_RELATION = { key: '', heading: '' };
const [SMALLEST, LARGEST] = [10, 28];
const [SMALLEST_GROUP, LARGEST_GROUP] = [30, 150];

/** The area of an actor tells its number of links. */
function radiusOf(degree: number): number {
  return Math.min(LARGEST, 7 + 2.2 * Math.sqrt(degree + 1));
}

/** The area of a group tells its number of members. */
function groupRadius(count: number): number {
  return Math.max(SMALLEST_GROUP, Math.min(LARGEST_GROUP, 11 * Math.sqrt(count)));
}

function standInOf({ id, title, nodeClass, kind, count }: GraphGroup): StandIn {
  return { id, via: '', nodeClass, kind, count, omitted: [], title };
}

function tiesOf({ ties }: WholeLook, isDrawn: (id: string) => boolean): readonly LayoutLink[] {
  return ties
    .filter(({ from, to }) => isDrawn(from) && isDrawn(to))
    .map(({ from, to }) => ({
      id: `${from}|${to}`,
      source: from,
      target: to,
      toTarget: NO_RELATION,
      toSource: NO_RELATION,
    }));
}

/** Builds what the drawing of the whole network needs: labels are no part of it, they keep their size at every zoom. */
export function wholeModel(
  neighbourhood: GraphNeighbourhood,
  look: WholeLook,
  options: Omit<ModelOptions, 'measure'>,
): GraphModel {
  const nodes = drawnNodes(neighbourhood, options).filter(({ entity }) =>
    look.places.has(entity.id),
  );
  const entities = new Map(nodes.map(({ entity }) => [entity.id, entity]));
  const standIns = new Map(look.groups.map((group) => [group.id, standInOf(group)]));
  const bundles = bundlesOf(
    neighbourhood.links.filter(({ from, to }) => entities.has(from.id) && entities.has(to.id)),
    options.texts.locale,
  );
  const lines = bundles.map(({ id, source, target, toSource, toTarget }): LayoutLink => ({
    ...{ id, source, target, toSource, toTarget },
  }));
  const radii = [
    ...nodes.map(({ entity }) => [entity.id, Math.max(SMALLEST, radiusOf(entity.degree))] as const),
    ...look.groups.map(({ id, count }) => [id, groupRadius(count)] as const),
  ];
  return {
    entities,
    standIns,
    bundles: new Map(bundles.map((bundle) => [bundle.id, bundle])),
    steps: new Map([...entities.keys()].map((id) => [id, 1])),
    labels: new Map(),
    radii: new Map(radii),
    layout: {
      centres: options.centres,
      nodes: nodes.map(({ entity }) => ({
        id: entity.id,
        shape: NO_SIZE,
        label: NO_SIZE,
        order: '',
        federal: isFederal(entity),
        zone: zoneOf(entity),
        kin: entity.nodeClass,
      })),
      links: [...lines, ...tiesOf(look, (id) => entities.has(id) || standIns.has(id))],
      canvas: options.canvas,
      reserved: options.reserved,
      crossLinks: false,
      headingSize: () => NO_SIZE,
      mixedHeading: () => '',
    },
  };
}

/** Everything with the place it was given. */
export function placedThings(model: GraphModel, look: WholeLook): readonly PlacedThing[] {
  const radiusOfId = (id: string) => model.radii.get(id) ?? SMALLEST;
  return [
    ...[...model.entities.keys()].flatMap((id) => {
      const place = look.places.get(id);
      return place ? [{ id, ...place, radius: radiusOfId(id), movable: false }] : [];
    }),
    ...look.groups.map(({ id, x, y }) => ({ id, x, y, radius: radiusOfId(id), movable: true })),
  ];
}
