import { ENTITY_LABEL } from '@knotenwerk/graph-schema';
import {
  ACTOR_TYPES,
  degreeOf,
  linkOf,
  nodeOf,
  summaryOf,
  validOnAsOf,
} from '../database/neo4j/fragments.cypher.ts';
import { LINK_PASSES, NODE_PASSES } from './passing.cypher.ts';

const TYPES = `${ACTOR_TYPES}|ADDRESSES`;

/** Who or what several nodes are linked with; the types of link are always named. */
export const FIND_COMMON = `
  CALL () {
    UNWIND $asked.ids AS id
    MATCH (seed:${ENTITY_LABEL} { id: id })
    RETURN collect(seed) AS seeds, collect(${summaryOf('seed')}) AS asked
  }
  CALL (seeds) {
    UNWIND [seed IN seeds WHERE ${validOnAsOf('seed')}] AS seed
    MATCH (seed)-[link:${TYPES}]-(other:${ENTITY_LABEL})
    WHERE ${LINK_PASSES}
      AND NOT other IN seeds
    WITH other, count(DISTINCT seed) AS shared
    WHERE shared > 1 AND ${NODE_PASSES}
    WITH other, shared ORDER BY shared DESC, ${degreeOf('other')} DESC, other.id
    RETURN collect({ other: other, shared: shared }) AS found
  }
  WITH seeds, asked, size(found) AS totalCount,
    found[$asked.offset..$asked.offset + $asked.first] AS page
  CALL (seeds, page) {
    UNWIND page AS one
    WITH seeds, one.other AS other, one.shared AS shared
    RETURN collect({ entity: ${summaryOf('other')}, count: shared, links: COLLECT {
      MATCH (seed)-[link:${TYPES}]-(other)
      WHERE seed IN seeds AND ${validOnAsOf('seed')} AND ${LINK_PASSES}
      RETURN ${linkOf('link')}
    } }) AS items
  }
  CALL (items) {
    UNWIND items AS item
    UNWIND item.links AS link
    UNWIND link.properties.sources AS id
    WITH DISTINCT id
    MATCH (document:Document { id: id })
    WITH document ORDER BY document.id
    RETURN collect(${nodeOf('document')}) AS documents
  }
  RETURN asked, items, totalCount, documents`;
