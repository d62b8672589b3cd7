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

function joinsOnlyActors(type: LinkType): boolean {
  const actors: readonly string[] = ACTOR_LABELS;
  return linkTypeSpec(type).ends.every((ends) => ends.every((label) => actors.includes(label)));
}

/** Types the model allows between actors only: all their links are counted by Neo4j already. */
export const ONLY_ACTOR_TYPES: readonly LinkType[] = ACTOR_LINK_TYPES.filter(joinsOnlyActors);

const MIXED_TYPES = ACTOR_LINK_TYPES.filter((type) => !joinsOnlyActors(type)).join('|');

/** How much of what there is, the data version, and the change that made it. */
export const COUNT_NETWORK = `
  OPTIONAL MATCH (ledger:${LEDGER_LABEL} { id: 'network' })
  OPTIONAL MATCH (change:${CHANGE_LABEL} { version: ledger.version })
  RETURN ledger.version AS version,
    change { .version, .author, .reason, .sources, .at, .changed } AS newestChange,
    { ${NODE_LABEL_NAMES.map((label) => `${label}: COUNT { (:${label}) }`).join(', ')} } AS labels,
    { ${LINK_TYPE_NAMES.map((type) => `${type}: COUNT { ()-[:${type}]->() }`).join(', ')} } AS linkTypes,
    COLLECT {
      MATCH (organisation:Organisation)
      WITH organisation.kind AS kind, count(organisation) AS count
      RETURN { kind: kind, count: count }
    } AS kinds,
    COUNT { (:${ACTORS})-[:${MIXED_TYPES}]->(:${ACTORS}) } AS mixedActorLinks`;
