import { ACTOR_LABELS, ENTITY_LABEL, UNOPENED } from '@knotenwerk/graph-schema';
import {
  ACTOR_TYPES,
  DOCUMENTS_OF_LINKS,
  linkOf,
  summaryOf,
  validOnAsOf,
} from '../database/neo4j/fragments.cypher.ts';
import { LINK_PASSES, NODE_PASSES } from './passing.cypher.ts';

const ACTORS = ACTOR_LABELS.join('|');

const WALKABLE = `${LINK_PASSES}
      AND (NOT $asked.sourcedOnly OR EXISTS {
        MATCH (source:Document)
        WHERE source.id IN link.sources AND source.kind <> '${UNOPENED}'
      })`;

const BETWEEN = `${NODE_PASSES}
      AND NOT (other:Organisation AND other.kind IN $asked.withoutKinds)
      AND NOT other.id IN $asked.avoid`;

/** Which way a search goes: from one end, towards the other, at most `most` steps. */
interface Side {
  readonly name: string;
  /** A list of the end, empty where there can be no way. */
  readonly ends: string;
  readonly goal: string;
  readonly most: string;
}

const AHEAD: Side = { name: 'ahead', ends: 'starts', goal: 'goal', most: '$asked.ahead' };
const BEHIND: Side = { name: 'behind', ends: 'goals', goal: 'start', most: '$asked.behind' };

/** Whom one more step reaches for the first time; the goal is reached, but not passed through. */
const step = ({ name, goal, most }: Side, number: number): string => {
  const [level, within] = [`${name}${String(number)}`, `${name}Within${String(number)}`];
  const next = String(number + 1);
  return `
  CALL (${level}, ${within}, ${goal}) {
    UNWIND CASE WHEN ${most} > ${String(number)} THEN ${level} ELSE [] END AS via
    WITH via, ${within}, ${goal} WHERE via <> ${goal}
    MATCH (via)-[link:${ACTOR_TYPES}]-(other:${ENTITY_LABEL})
    WHERE ${WALKABLE}
    WITH DISTINCT other, ${within}, ${goal}
    WHERE (other = ${goal} OR (${BETWEEN}))
      AND NOT other IN ${within}
    RETURN collect(other) AS ${name}${next}
  }
  WITH *, ${within} + ${name}${next} AS ${name}Within${next}`;
};

/** Three steps from one end: half of the longest way. */
const search = (side: Side): string => `
  WITH *, ${side.ends} AS ${side.name}0, ${side.ends} AS ${side.name}Within0
  ${[0, 1, 2].map((number) => step(side, number)).join('')}`;

/** Of those one step nearer to the end: who is linked with somebody already on a way. */
const traceBack = ({ name, most }: Side, number: number, from: string): string => {
  const within = `${name}Within${String(number)}`;
  return `
  CALL (${from}, ${within}) {
    UNWIND CASE WHEN ${most} > ${String(number)} THEN ${from} ELSE [] END AS further
    MATCH (further)-[link:${ACTOR_TYPES}]-(nearer:${ENTITY_LABEL})
    WHERE nearer IN ${within}
      AND ${WALKABLE}
    RETURN collect(DISTINCT nearer) AS ${name}Kept${String(number)}
  }`;
};

const trace = (side: Side): string => `
  ${traceBack(side, 2, 'met')}
  WITH *, met + ${side.name}Kept2 AS ${side.name}Further
  ${traceBack(side, 1, `${side.name}Further`)}`;

/**
 * Everybody who stands on a way between two actors, and the links among them. Both ends are searched half the way; who is
 * met from both sides, and on the way back from there, is kept. So hubs cost what is linked with them, never the number of
 * ways through them: which of those are the shortest is found over this ground.
 */
export const FIND_WAY_GROUND = `
  OPTIONAL MATCH (start:${ENTITY_LABEL} { id: $asked.from })
  OPTIONAL MATCH (goal:${ENTITY_LABEL} { id: $asked.to })
  WITH start, goal, coalesce(start:${ACTORS} AND goal:${ACTORS}
      AND ${validOnAsOf('start')} AND ${validOnAsOf('goal')}, false) AS possible
  WITH *, CASE WHEN possible THEN [start] ELSE [] END AS starts,
    CASE WHEN possible THEN [goal] ELSE [] END AS goals
  ${search(AHEAD)}
  ${search(BEHIND)}
  WITH *, [node IN aheadWithin3 WHERE node IN behindWithin3] AS met
  ${trace(AHEAD)}
  ${trace(BEHIND)}
  WITH start, goal, CASE WHEN met = [] THEN []
    ELSE starts + goals + aheadFurther + aheadKept1 + behindFurther + behindKept1 END AS standing
  CALL (standing) {
    UNWIND standing AS node
    WITH DISTINCT node
    RETURN collect(node) AS ground, collect(${summaryOf('node')}) AS entities
  }
  CALL (ground) {
    UNWIND ground AS from
    MATCH (from)-[link:${ACTOR_TYPES}]->(to:${ENTITY_LABEL})
    WHERE to IN ground
      AND ${WALKABLE}
    RETURN collect(${linkOf('link')}) AS links
  }
  ${DOCUMENTS_OF_LINKS}
  CALL () {
    UNWIND $asked.avoid AS id
    MATCH (avoided:${ENTITY_LABEL} { id: id })
    RETURN collect(avoided.id) AS avoidedIds
  }
  RETURN entities, links, documents, avoidedIds,
    CASE WHEN start IS NULL THEN null ELSE ${summaryOf('start')} END AS from,
    CASE WHEN goal IS NULL THEN null ELSE ${summaryOf('goal')} END AS to`;
