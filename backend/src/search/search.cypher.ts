import { nodeOf, summaryOf, degreeOf } from '../database/neo4j/fragments.cypher.ts';
import { SEARCH_INDEX } from '../database/neo4j/schema.cypher.ts';

/** Nodes whose search text matches, best connected first; the limit counts after that order. */
export const FIND_BY_TERMS = `
  CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $asked.query) YIELD node
  WHERE (size($asked.labels) = 0 OR any(label IN labels(node) WHERE label IN $asked.labels))
    AND (size($asked.kinds) = 0 OR (node:Organisation AND node.kind IN $asked.kinds))
    AND (size($asked.states) = 0 OR node.state IN $asked.states)
  WITH node ORDER BY ${degreeOf('node')} DESC, node.id LIMIT $asked.limit
  RETURN ${summaryOf('node')} AS summary, ${nodeOf('node')} AS node`;
