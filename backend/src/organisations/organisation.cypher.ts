import { summaryOf, validOnAsOf, degreeOf } from '../database/neo4j/fragments.cypher.ts';
import type { OrganisationSort } from './organisation.repository.ts';

/** An empty list filters nothing. */
const PASSES = `
    (size($asked.kinds) = 0 OR node.kind IN $asked.kinds)
    AND (size($asked.states) = 0 OR node.state IN $asked.states)
    AND (size($asked.statuses) = 0 OR node.status IN $asked.statuses)
    AND (size($asked.confidences) = 0 OR node.confidence IN $asked.confidences)
    AND (size($asked.themes) = 0 OR EXISTS { (node)-[:ADDRESSES]->(theme:Theme) WHERE theme.id IN $asked.themes })
    AND ${validOnAsOf('node')}`;

/** Null comes last in ascending order, as an unknown year of foundation shall. */
const ORDERS: Readonly<Record<OrganisationSort, string>> = {
  NAME: 'node.sortName, node.id',
  DEGREE: `${degreeOf('node')} DESC, node.id`,
  FOUNDED: 'node.validFrom, node.id',
};

const listBy = (sort: OrganisationSort): string => `
  CALL () {
    MATCH (node:Organisation)
    WHERE ${PASSES}
    RETURN count(node) AS totalCount
  }
  CALL () {
    MATCH (node:Organisation)
    WHERE ${PASSES}
    WITH node ORDER BY ${ORDERS[sort]} SKIP $asked.offset LIMIT $asked.first
    RETURN collect(${summaryOf('node')}) AS items
  }
  RETURN totalCount, items`;

/** A page of organisations with the count of all that pass the filter, one statement for each order. */
export const LIST_ORGANISATIONS: Readonly<Record<OrganisationSort, string>> = {
  NAME: listBy('NAME'),
  DEGREE: listBy('DEGREE'),
  FOUNDED: listBy('FOUNDED'),
};
