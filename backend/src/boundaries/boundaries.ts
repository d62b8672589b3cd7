import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The borders of one region; its id is the one the data has, WGS 84 in degrees. */
export type Boundary = Feature<Polygon | MultiPolygon>;

type Germany = Topology<{ readonly districts: GeometryCollection }>;

function readBoundaries(name: string): unknown {
  const file = import.meta.resolve(`@knotenwerk/graph-schema/boundaries/${name}`);
  return JSON.parse(readFileSync(fileURLToPath(file), 'utf8'));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The 400 Kreise, by AGS. */
export const districtBoundaries = once(() => {
  const germany = readBoundaries('germany.topo.json') as Germany;
  return feature(germany, germany.objects.districts).features as readonly Boundary[];
});

const neighbours = once(
  () => readBoundaries('neighbours.json') as Readonly<Record<string, readonly string[]>>,
);

/** The Länder beside a Land, or the Kreise beside a Kreis, by id; none for any other region. */
export function neighboursOf(region: string): readonly string[] {
  const known = neighbours();
  return Object.hasOwn(known, region) ? (known[region] ?? []) : [];
}
