import { ENTITY_LABEL } from '@knotenwerk/graph-schema';
import {
  ACTOR_TYPES,
  DOCUMENTS_OF_LINKS,
  degreeOf,
  linkOf,
  summaryOf,
  validOnAsOf,
} from '../database/neo4j/fragments.cypher.ts';
import { LINK_PASSES, NODE_PASSES } from './passing.cypher.ts';

/** Those of a list that exist on the day: seeds stay in the answer without, but nothing is beside them. */
const thereOn = (nodes: string): string => `[node IN ${nodes} WHERE ${validOnAsOf('node')}]`;

/** The candidates of each node of a level in their order, the next level, and everything reached with it. */
const step = (from: number): string => {
  const [level, reached, next] = [
    `level${String(from)}`,
    `reached${String(from)}`,
    String(from + 1),
  ];
  return `
  CALL (${level}, ${reached}) {
    UNWIND ${from === 0 ? thereOn(level) : level} AS via
    CALL (via, ${reached}) {
      MATCH (via)-[link:${ACTOR_TYPES}]-(other:${ENTITY_LABEL})
      WHERE ${LINK_PASSES}
      WITH DISTINCT other, ${reached}
      WHERE ${NODE_PASSES}
      AND NOT other IN ${reached}
      WITH other ORDER BY ${degreeOf('other')} DESC, other.id
      RETURN collect(other) AS candidates
    }
    RETURN collect({ via: via, candidates: candidates }) AS choices${next}
  }
  CALL (choices${next}) {
    UNWIND choices${next} AS choice
    UNWIND choice.candidates[..$asked.limit] AS kept
    RETURN collect(DISTINCT kept) AS level${next}
  }
  WITH *, ${reached} + level${next} AS reached${next}`;
};

const levelsUpTo = (depth: number): number[] =>
  Array.from({ length: depth + 1 }, (_, level) => level);

/** The walk of a fixed number of steps, then what was reached, the links among it, and what was left out. */
const walk = (depth: number): string => `
  CALL () {
    UNWIND $asked.ids AS id
    MATCH (seed:${ENTITY_LABEL} { id: id })
    RETURN collect(DISTINCT seed) AS level0
  }
  WITH level0, level0 AS reached0
  ${levelsUpTo(depth - 1)
    .map(step)
    .join('')}
  WITH reached${String(depth)} AS reached,
    [${levelsUpTo(depth)
      .map((level) => `level${String(level)}`)
      .join(', ')}] AS levels,
    ${levelsUpTo(depth - 1)
      .map((level) => `choices${String(level + 1)}`)
      .join(' + ')} AS choices
  CALL (levels) {
    UNWIND range(0, size(levels) - 1) AS distance
    UNWIND levels[distance] AS node
    RETURN collect({ distance: distance, entity: ${summaryOf('node')} }) AS nodes
  }
  CALL (reached) {
    WITH ${thereOn('reached')} AS there
    UNWIND there AS from
    MATCH (from)-[link:${ACTOR_TYPES}]->(to:${ENTITY_LABEL})
    WHERE ${LINK_PASSES}
      AND to IN there
    RETURN collect(${linkOf('link')}) AS links
  }
  ${DOCUMENTS_OF_LINKS}
  CALL (choices, reached) {
    UNWIND choices AS choice
    UNWIND choice.candidates[$asked.limit..] AS other
    WITH choice.via AS via, other
    WHERE NOT other IN reached
    WITH via.id AS via, labels(other) AS labels,
      CASE WHEN other:Organisation THEN other.kind END AS kind, collect(other.id) AS ids
    RETURN collect({ via: via, labels: labels, kind: kind, ids: ids }) AS omitted
  }
  RETURN nodes, links, documents, omitted`;

/** Who is around somebody, in 1, 2 or 3 steps. */
export const FIND_NEIGHBOURHOOD: Readonly<Record<1 | 2 | 3, string>> = {
  1: walk(1),
  2: walk(2),
  3: walk(3),
};
