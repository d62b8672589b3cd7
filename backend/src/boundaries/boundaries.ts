import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The borders of one region; its id is the one the data has, WGS 84 in degrees. */
export type Boundary = Feature<Polygon | MultiPolygon>;

type Germany = Topology<Record<'districts' | 'states', GeometryCollection>>;

function readBoundaries(name: string): unknown {
  const file = import.meta.resolve(`@knotenwerk/graph-schema/boundaries/${name}`);
  return JSON.parse(readFileSync(fileURLToPath(file), 'utf8'));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

const germany = once(() => readBoundaries('germany.topo.json') as Germany);

const bordersOf = (level: 'districts' | 'states') =>
  once(() => feature(germany(), germany().objects[level]).features as readonly Boundary[]);

/** The 400 Kreise, by AGS. */
export const districtBoundaries = bordersOf('districts');

/** The 16 Länder, by ISO 3166-2 code. */
export const stateBoundaries = bordersOf('states');

const neighbours = once(
  () => readBoundaries('neighbours.json') as Readonly<Record<string, readonly string[]>>,
);

/** The Länder beside a Land, or the Kreise beside a Kreis, by id; none for any other region. */
export function neighboursOf(region: string): readonly string[] {
  return neighbours()[region] ?? [];
}
