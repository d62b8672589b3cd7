import { ENTITY_LABEL } from '@knotenwerk/graph-schema';
import {
  ACTOR_TYPES,
  DOCUMENTS_OF_LINKS,
  degreeOf,
  linkOf,
  summaryOf,
  validOnAsOf,
} from '../database/neo4j/fragments.cypher.ts';
import { LINK_PASSES, NODE_PASSES, PASSING_LINKS } from '../exploration/passing.cypher.ts';

/** Who passes, in outlines, and the ends of the links between them. */
export const SURVEY_NETWORK = `
  CALL () {
    MATCH (other:${ENTITY_LABEL})
    WHERE ${NODE_PASSES}
    RETURN collect({ id: other.id, labels: labels(other), state: other.state,
      kind: CASE WHEN other:Organisation THEN other.kind END, degree: ${degreeOf('other')} }) AS actors
  }
  CALL () {
    ${PASSING_LINKS}
    RETURN collect([startNode(link).id, endNode(link).id]) AS links
  }
  RETURN actors, links`;

/** Some nodes with everything that is shown of them, and the links among them. */
export const DRAW_PART = `
  CALL () {
    UNWIND $asked.ids AS id
    MATCH (node:${ENTITY_LABEL} { id: id })
    RETURN collect(DISTINCT node) AS there
  }
  CALL (there) {
    UNWIND there AS node
    RETURN collect(${summaryOf('node')}) AS nodes
  }
  CALL (there) {
    UNWIND there AS from
    MATCH (from)-[link:${ACTOR_TYPES}]->(to:${ENTITY_LABEL})
    WHERE ${LINK_PASSES}
      AND to IN there
      AND ${validOnAsOf('from', 'to')}
    RETURN collect(${linkOf('link')}) AS links
  }
  ${DOCUMENTS_OF_LINKS}
  RETURN nodes, links, documents`;

/** The themes some nodes address, each with those who do. */
export const LIST_THEMES = `
  CALL () {
    UNWIND $asked.ids AS id
    MATCH (node:${ENTITY_LABEL} { id: id })-[:ADDRESSES]->(theme:Theme)
    RETURN theme, collect(DISTINCT node.id) AS actorIds
  }
  RETURN collect({ theme: ${summaryOf('theme')}, actorIds: actorIds }) AS themes`;
