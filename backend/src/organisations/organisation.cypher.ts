import { summaryOf, validOnAsOf, degreeOf } from '../database/neo4j/fragments.cypher.ts';
import type { OrganisationSort } from './organisation.repository.ts';

/** An empty list filters nothing. */
const PASSES = `
    (size($kinds) = 0 OR node.kind IN $kinds)
    AND (size($states) = 0 OR node.state IN $states)
    AND (size($statuses) = 0 OR node.status IN $statuses)
    AND (size($confidences) = 0 OR node.confidence IN $confidences)
    AND (size($themes) = 0 OR EXISTS { (node)-[:ADDRESSES]->(theme:Theme) WHERE theme.id IN $themes })
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
    WITH node ORDER BY ${ORDERS[sort]} SKIP $offset LIMIT $first
    RETURN collect(${summaryOf('node')}) AS items
  }
  RETURN totalCount, items`;

/** A page of organisations with the count of all that pass the filter, one statement for each order. */
export const LIST_ORGANISATIONS: Readonly<Record<OrganisationSort, string>> = {
  NAME: listBy('NAME'),
  DEGREE: listBy('DEGREE'),
  FOUNDED: listBy('FOUNDED'),
};
