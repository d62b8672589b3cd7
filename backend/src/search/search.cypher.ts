import { nodeOf, summaryOf, degreeOf } from '../database/neo4j/fragments.cypher.ts';
import { SEARCH_INDEX } from '../database/neo4j/schema.cypher.ts';

/** Nodes whose search text matches, best connected first; the limit counts after that order. */
export const FIND_BY_TERMS = `
  CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $query) YIELD node
  WHERE (size($labels) = 0 OR any(label IN labels(node) WHERE label IN $labels))
    AND (size($kinds) = 0 OR (node:Organisation AND node.kind IN $kinds))
    AND (size($states) = 0 OR node.state IN $states)
  WITH node ORDER BY ${degreeOf('node')} DESC, node.id LIMIT $limit
  RETURN ${summaryOf('node')} AS summary, ${nodeOf('node')} AS node`;
