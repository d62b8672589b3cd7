import type { Neo4jAccess } from '../neo4j-server/connectivity.neo4j.ts';
import { withNeo4j } from './ask.neo4j.ts';
import {
  DELETE_ALL_NODES,
  DROP_CONSTRAINT,
  DROP_INDEX,
  LIST_CONSTRAINTS,
  LIST_INDEXES,
} from './empty-database.cypher.ts';

/** Leaves a database as a new server has it: no nodes, no links, no constraints, no indexes of ours. */
export async function emptyDatabase(server: Neo4jAccess): Promise<void> {
  await withNeo4j(server, async (ask) => {
    for (const { name } of await ask(LIST_CONSTRAINTS)) await ask(DROP_CONSTRAINT, { name });
    for (const { name } of await ask(LIST_INDEXES)) await ask(DROP_INDEX, { name });
    await ask(DELETE_ALL_NODES);
  });
}
