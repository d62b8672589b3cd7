import type { OrganisationKind } from '@knotenwerk/graph-schema';
import neo4j from 'neo4j-driver';
import type { Neo4jConnection } from '../database/neo4j/neo4j-connection.ts';
import { toSummary, type SummaryRow } from '../database/neo4j/records.ts';
import { asked } from '../database/neo4j/unit-of-work.ts';
import { passingParameters } from '../exploration/passing.cypher.ts';
import { LIST_PLACE_LINKS, LIST_PLACES } from './place.cypher.ts';
import {
  PlaceRepository,
  walkedTypes,
  type Place,
  type PlaceLinkQuery,
  type PlaceLinks,
  type PlaceQuery,
  type Spot,
} from './place.repository.ts';
import { toPassing } from './region.repository.ts';

interface PlaceRow extends Omit<Place, 'kinds' | 'actors'> {
  readonly [column: string]: unknown;
  readonly kinds: readonly (readonly [OrganisationKind, number])[];
  readonly actors: readonly SummaryRow[];
}

type Point = Omit<Spot, 'name'>;

interface PlaceLinksRow extends Omit<PlaceLinks, 'pairs'> {
  readonly [column: string]: unknown;
  readonly spots: readonly Spot[];
  readonly pairs: readonly {
    readonly from: Point;
    readonly to: Point;
    readonly linkCount: number;
  }[];
}

function keyOf({ latitude, longitude, isApproximate }: Point): string {
  return [latitude, longitude, isApproximate].join();
}

function toPlaceLinks({ spots, pairs, pairCount, linkCount }: PlaceLinksRow): PlaceLinks {
  const names = new Map(spots.map((spot) => [keyOf(spot), spot.name]));
  const named = (point: Point): Spot => ({ ...point, name: names.get(keyOf(point)) ?? null });
  return {
    pairs: pairs.map(({ from, to, ...rest }) => ({ from: named(from), to: named(to), ...rest })),
    ...{ pairCount, linkCount },
  };
}

/** Lets the database find places by its point index. */
export class Neo4jPlaceRepository extends PlaceRepository {
  constructor(private readonly connection: Neo4jConnection) {
    super();
  }

  override async list(query: PlaceQuery): Promise<readonly Place[]> {
    const rows = await this.connection.read<PlaceRow>(
      LIST_PLACES,
      asked({
        ...passingParameters(toPassing(query, ['SEATED_IN'])),
        ...query.box,
        ...{ first: neo4j.int(query.first), including: query.including },
      }),
    );
    return rows.map(({ kinds, actors, ...row }) => ({
      ...row,
      kinds: Object.fromEntries(kinds),
      actors: actors.map(toSummary),
    }));
  }

  override async listLinks(query: PlaceLinkQuery): Promise<PlaceLinks> {
    const row = await this.connection.readOne<PlaceLinksRow>(
      LIST_PLACE_LINKS,
      asked({
        ...passingParameters(toPassing(query, walkedTypes(query))),
        ...query.box,
        first: neo4j.int(query.first),
      }),
    );
    return toPlaceLinks(row);
  }
}
