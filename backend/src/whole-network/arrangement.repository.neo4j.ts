import neo4j from 'neo4j-driver';
import type { Neo4jConnection } from '../database/neo4j/neo4j-connection.ts';
import { FIND_ARRANGEMENT, KEEP_ARRANGEMENT } from './arrangement.cypher.ts';
import { ArrangementRepository } from './arrangement.repository.ts';
import type { Arrangement } from './arrangement/arrangement.ts';

interface KeptRow {
  readonly version: number;
  readonly unsettled: number;
  readonly ids: readonly string[];
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** A list holds no null: the empty text says that there is none. */
  readonly communities: readonly string[];
}

type Row = Readonly<Record<string, unknown>> & { readonly kept: KeptRow };

function toArrangement({ version, unsettled, ids, xs, ys, communities }: KeptRow): Arrangement {
  const places = ids.map((id, index) => ({
    id,
    x: xs[index] ?? 0,
    y: ys[index] ?? 0,
    community: communities[index] || null,
  }));
  return { version, unsettled, places };
}

function toParameters({ version, unsettled, places }: Arrangement) {
  return {
    version: neo4j.int(version),
    unsettled: neo4j.int(unsettled),
    ids: places.map(({ id }) => id),
    xs: places.map(({ x }) => x),
    ys: places.map(({ y }) => y),
    communities: places.map(({ community }) => community ?? ''),
  };
}

/** Keeps the places on a node of their own, beside the network. */
export class Neo4jArrangementRepository extends ArrangementRepository {
  constructor(private readonly connection: Neo4jConnection) {
    super();
  }

  override async find(): Promise<Arrangement | null> {
    const [row] = await this.connection.read<Row>(FIND_ARRANGEMENT);
    return row === undefined ? null : toArrangement(row.kept);
  }

  override keep(arrangement: Arrangement): Promise<Arrangement> {
    return this.connection.write(async (unit) => {
      const { records } = await unit.run<Row>(KEEP_ARRANGEMENT, {
        arrangement: toParameters(arrangement),
      });
      const [kept] = records.map((record) => record.toObject().kept);
      return kept === undefined ? arrangement : toArrangement(kept);
    });
  }
}
