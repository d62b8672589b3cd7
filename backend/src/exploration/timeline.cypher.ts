import { ENTITY_LABEL } from '@knotenwerk/graph-schema';
import { ACTOR_TYPES } from '../database/neo4j/fragments.cypher.ts';
import { LINK_PASSES, NODE_PASSES, PASSING_LINKS } from './passing.cypher.ts';

const LINKS_AT = `
  UNWIND $asked.ids AS id
  MATCH (node:${ENTITY_LABEL} { id: id })-[link:${ACTOR_TYPES}]-(other:${ENTITY_LABEL})
  WHERE ${LINK_PASSES}
    AND (other.id IN $asked.ids OR (${NODE_PASSES}))
  WITH DISTINCT link`;

/** The later of days, the open ones left out; null where all are open. */
const latestOf = (...days: readonly string[]): string =>
  `reduce(latest = null, day IN [${days.join(', ')}] | CASE WHEN latest IS NULL OR day > latest THEN day ELSE latest END)`;

const earliestOf = (...days: readonly string[]): string =>
  `reduce(earliest = null, day IN [${days.join(', ')}] | CASE WHEN earliest IS NULL OR day < earliest THEN day ELSE earliest END)`;

const byPeriod = (
  links: string,
): string => `${links}, startNode(link) AS start, endNode(link) AS end
  WITH link,
    ${latestOf('link.validFrom', 'start.validFrom', 'end.validFrom')} AS validFrom,
    ${earliestOf('link.validUntil', 'start.validUntil', 'end.validUntil')} AS validUntil
  WHERE validFrom IS NULL OR validUntil IS NULL OR validFrom <= validUntil
  RETURN validFrom, validUntil, count(link) AS count, min(link.validFrom) AS firstDated`;

/** How many links were valid from which day to which: all of them, or those at some nodes. */
export const LIST_LINK_PERIODS: Readonly<Record<'ALL' | 'AT', string>> = {
  ALL: byPeriod(PASSING_LINKS),
  AT: byPeriod(LINKS_AT),
};
