import { ENTITY_LABEL } from '@knotenwerk/graph-schema';
import { linkOf, nodeOf, summaryOf, validOnAsOf } from '../database/neo4j/fragments.cypher.ts';

/** From which end the node reads the link; a symmetric type reads the same both ways. */
const DIRECTION = `
  CASE WHEN startNode(link) = node OR type(link) IN $asked.symmetricTypes THEN 'FORWARD' ELSE 'BACKWARD' END`;

const LINK_WITH_ENDS = `{
    link: ${linkOf('link')},
    from: CASE WHEN startNode(link) = node THEN own ELSE counterpart END,
    to: CASE WHEN startNode(link) = node THEN counterpart ELSE own END
  }`;

const DOCUMENTS = `
    UNWIND cited AS id
    WITH DISTINCT id
    MATCH (document:Document { id: id })
    WITH document ORDER BY document.id
    RETURN collect(${nodeOf('document')}) AS documents`;

/** A node with its links in groups, the first of each group with their ends, and every document cited. */
export const FIND_PROFILE = `
  MATCH (node:${ENTITY_LABEL} { id: $asked.id })
  WITH node, ${summaryOf('node')} AS own
  CALL (node, own) {
    MATCH (node)-[link]-(other:${ENTITY_LABEL})
    WHERE ${validOnAsOf('link', 'node', 'other')}
    WITH node, own, link, other ORDER BY other.sortName, link.id
    WITH node, own, type(link) AS type, ${DIRECTION} AS direction, collect(link) AS found
    WITH type, direction, size(found) AS totalCount, COLLECT {
      UNWIND found[..$asked.linksPerGroup] AS link
      WITH link, CASE WHEN startNode(link) = node THEN endNode(link) ELSE startNode(link) END AS other
      WITH link, ${summaryOf('other')} AS counterpart
      RETURN ${LINK_WITH_ENDS}
    } AS links
    RETURN collect({ type: type, direction: direction, totalCount: totalCount, links: links }) AS groups
  }
  WITH node, own, groups,
    reduce(ids = node.cites, cites IN COLLECT {
      UNWIND groups AS group
      UNWIND group.links AS shown
      RETURN shown.link.properties.sources
    } | ids + cites) AS cited
  CALL (cited) {
    ${DOCUMENTS}
  }
  RETURN ${nodeOf('node')} AS node, own AS summary, groups, documents`;

/** A page of the links of one type, read from one end. */
export const LIST_LINKS = `
  MATCH (node:${ENTITY_LABEL} { id: $asked.of })
  WITH node, ${summaryOf('node')} AS own
  CALL (node) {
    MATCH (node)-[link:$($asked.type)]-(other:${ENTITY_LABEL})
    WHERE ${validOnAsOf('link', 'node', 'other')} AND ${DIRECTION} = $asked.direction
    WITH link, other ORDER BY other.sortName, link.id
    RETURN collect(link) AS found
  }
  WITH node, own, size(found) AS totalCount, found[$asked.offset..$asked.offset + $asked.first] AS page
  WITH totalCount, COLLECT {
    UNWIND page AS link
    WITH link, CASE WHEN startNode(link) = node THEN endNode(link) ELSE startNode(link) END AS other
    WITH link, ${summaryOf('other')} AS counterpart
    RETURN ${LINK_WITH_ENDS}
  } AS items
  WITH totalCount, items, reduce(ids = [], item IN items | ids + item.link.properties.sources) AS cited
  CALL (cited) {
    ${DOCUMENTS}
  }
  RETURN items, totalCount, documents`;
