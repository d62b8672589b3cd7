import germanyAddress from '@knotenwerk/graph-schema/boundaries/germany.topo.json?url';
import backdropAddress from '@knotenwerk/graph-schema/boundaries/backdrop.topo.json?url';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';

type Germany = Topology<{
  districts: GeometryCollection;
  states: GeometryCollection;
  country: GeometryCollection;
}>;
type Backdrop = Topology<{
  countries: GeometryCollection;
  lakes: GeometryCollection;
  rivers: GeometryCollection;
}>;

/** The shapes of the map, in WGS 84; a feature of Germany has the id of its region. */
export interface Boundaries {
  readonly districts: FeatureCollection;
  readonly states: FeatureCollection;
  readonly country: FeatureCollection;
  readonly neighbours: FeatureCollection;
  readonly lakes: FeatureCollection;
  readonly rivers: FeatureCollection;
  /** The outline of several Kreise as one shape, for an area that has no border of its own; null where none has a shape. */
  outlineOf(ids: ReadonlySet<string>): Feature<MultiPolygon> | null;
  /** The borders between Kreise of different groups, and around each group; those of no group (null) have none. */
  bordersBetween(groupOf: (id: string) => string | null): MultiLineString;
}

async function load<Loaded>(address: string): Promise<Loaded> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  return (await answer.json()) as Loaded;
}

function outlineIn(germany: Germany, ids: ReadonlySet<string>): Feature<MultiPolygon> | null {
  const parts = germany.objects.districts.geometries.filter(
    (each): each is TopoPolygon | TopoMultiPolygon =>
      (each.type === 'Polygon' || each.type === 'MultiPolygon') && ids.has(String(each.id)),
  );
  if (parts.length === 0) return null;
  return { type: 'Feature', properties: {}, geometry: merge(germany, parts) };
}

function bordersIn(germany: Germany, groupOf: (id: string) => string | null): MultiLineString {
  // Along the coast and the border of the country, both sides are the same Kreis.
  return mesh(germany, germany.objects.districts, (one, other) => {
    const [left, right] = [groupOf(String(one.id)), groupOf(String(other.id))];
    return left !== right || (one === other && left !== null);
  });
}

async function loadAll(): Promise<Boundaries> {
  const [germany, backdrop] = await Promise.all([
    load<Germany>(germanyAddress),
    load<Backdrop>(backdropAddress),
  ]);
  return {
    districts: feature(germany, germany.objects.districts),
    states: feature(germany, germany.objects.states),
    country: feature(germany, germany.objects.country),
    neighbours: feature(backdrop, backdrop.objects.countries),
    lakes: feature(backdrop, backdrop.objects.lakes),
    rivers: feature(backdrop, backdrop.objects.rivers),
    outlineOf: (ids) => outlineIn(germany, ids),
    bordersBetween: (groupOf) => bordersIn(germany, groupOf),
  };
}

let loading: Promise<Boundaries> | null = null;
let loaded: Boundaries | null = null;

/** The shapes where they were fetched before; null where they are still to come. */
export function findBoundaries(): Boundaries | null {
  return loaded;
}

/** The shapes, fetched once from this server; after a failure the next call tries again. */
export function loadBoundaries(): Promise<Boundaries> {
  loading ??= loadAll().then(
    (boundaries) => (loaded = boundaries),
    (reason: unknown) => {
      loading = null;
      throw reason;
    },
  );
  return loading;
}
