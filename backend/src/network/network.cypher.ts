import {
  ACTOR_LABELS,
  ACTOR_LINK_TYPES,
  LINK_TYPE_NAMES,
  linkTypeSpec,
  NODE_LABEL_NAMES,
  type LinkType,
} from '@knotenwerk/graph-schema';
import { CHANGE_LABEL, LEDGER_LABEL } from '../database/neo4j/schema.cypher.ts';

const ACTORS = ACTOR_LABELS.join('|');

/** Whether the model allows the type between actors only: Neo4j keeps the count of a type, but not of its ends. */
function joinsOnlyActors(type: LinkType): boolean {
  const actors: readonly string[] = ACTOR_LABELS;
  return linkTypeSpec(type).ends.every((ends) => ends.every((label) => actors.includes(label)));
}

const countLabel = (label: string): string =>
  `MATCH (n:${label}) RETURN 'label' AS of, '${label}' AS name, count(n) AS count`;

const countType = (type: LinkType): string =>
  `MATCH ()-[link:${type}]->() RETURN 'type' AS of, '${type}' AS name, count(link) AS count`;

const countActorLinks = (type: LinkType): string =>
  joinsOnlyActors(type)
    ? `MATCH ()-[link:${type}]->() RETURN 'actorLinks' AS of, '${type}' AS name, count(link) AS count`
    : `MATCH (:${ACTORS})-[link:${type}]->(:${ACTORS}) RETURN 'actorLinks' AS of, '${type}' AS name, count(link) AS count`;

const COUNT_KINDS = `MATCH (n:Organisation) RETURN 'kind' AS of, n.kind AS name, count(n) AS count`;

/** How much of what there is, the data version, and the change that made it. */
export const COUNT_NETWORK = `
  CALL () {
    ${[
      ...NODE_LABEL_NAMES.map(countLabel),
      COUNT_KINDS,
      ...LINK_TYPE_NAMES.map(countType),
      ...ACTOR_LINK_TYPES.map(countActorLinks),
    ].join('\n    UNION ALL\n    ')}
  }
  WITH collect({ of: of, name: name, count: count }) AS counts
  OPTIONAL MATCH (ledger:${LEDGER_LABEL} { id: 'network' })
  OPTIONAL MATCH (change:${CHANGE_LABEL} { version: ledger.version })
  RETURN counts, ledger.version AS version,
    change { .version, .author, .reason, .sources, .at, .changed } AS newestChange`;
