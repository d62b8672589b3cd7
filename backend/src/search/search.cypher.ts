import { ENTITY_LABEL } from '@knotenwerk/graph-schema';
import {
  ACTOR_TYPES,
  degreeOf,
  nodeOf,
  summaryOf,
  validOnAsOf,
} from '../database/neo4j/fragments.cypher.ts';
import { SEARCH_INDEX } from '../database/neo4j/schema.cypher.ts';
import { SEARCH_FACETS, type SearchFacet } from './search.repository.ts';

/**
 * Every node that a reading finds, each once; `byTheme` is 1 where none finds it by its own words. A reading that
 * themes may help with brings its terms, each with a query of its own.
 */
const MATCHING = `
  CALL () {
    UNWIND $asked.readings AS reading
    CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', reading.query) YIELD node
    RETURN node, 0 AS byTheme
    UNION ALL
    UNWIND $asked.readings AS reading
    UNWIND reading.terms AS term
    CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', term.query) YIELD node AS theme
    WHERE theme:Theme
    MATCH (theme)<-[:ADDRESSES]-(node)
    WITH reading, node, collect(DISTINCT term.text) AS covered
    WHERE all(term IN reading.terms WHERE term.text IN covered
      OR any(word IN split(node.searchText, ' ') WHERE word STARTS WITH term.text
        OR (term.mayStandInside AND word CONTAINS term.text)))
    RETURN node, 1 AS byTheme
  }
  WITH node, min(byTheme) AS byTheme
  WHERE ${validOnAsOf('node')}`;

/** The values of a node in a facet, each once. */
const VALUES: Readonly<Record<SearchFacet, string>> = {
  labels: `[label IN labels(node) WHERE label <> '${ENTITY_LABEL}']`,
  kinds: 'CASE WHEN node:Organisation THEN [node.kind] ELSE [] END',
  states: 'CASE WHEN node.state IS NULL THEN [] ELSE [node.state] END',
  themes: 'COLLECT { MATCH (node)-[:ADDRESSES]->(theme:Theme) RETURN DISTINCT theme.id }',
  types: `COLLECT { MATCH (node)-[link:${ACTOR_TYPES}]-() RETURN DISTINCT type(link) }`,
  confidences: 'CASE WHEN node.confidence IS NULL THEN [] ELSE [node.confidence] END',
  statuses: 'CASE WHEN node.status IS NULL THEN [] ELSE [node.status] END',
};

const passes = (facet: SearchFacet): string =>
  `(size($asked.${facet}) = 0 OR any(value IN ${VALUES[facet]} WHERE value IN $asked.${facet}))`;

/** Another one after every change of a node, also when it was deleted and made anew. */
const stampOf = (node: string): string => `toString(${node}.version) + ' ' + ${node}.updatedAt`;

/**
 * Nodes that a reading finds and the filter keeps, those with words of their own first, then the best connected;
 * with the themes of those found by a theme. Only ids and stamps: see NodeCache.
 */
export const FIND_BY_TERMS = `${MATCHING}
    AND ${SEARCH_FACETS.map(passes).join('\n    AND ')}
  WITH node, byTheme, ${degreeOf('node')} AS degree
  WITH node, byTheme, degree ORDER BY byTheme, degree DESC, node.id
  WITH collect({ node: node, byTheme: byTheme, degree: degree }) AS found
  CALL (found) {
    UNWIND found[..$asked.limit] AS hit
    WITH hit.node AS node, hit.byTheme AS byTheme, hit.degree AS degree
    RETURN collect({ id: node.id, stamp: ${stampOf('node')}, degree: degree, themes: COLLECT {
      MATCH (node)-[:ADDRESSES]->(theme:Theme)
      WHERE byTheme = 1
      WITH DISTINCT theme ORDER BY theme.id
      RETURN { id: theme.id, stamp: ${stampOf('theme')} }
    } }) AS candidates
  }
  RETURN size(found) AS totalCount, candidates`;

/** Whole nodes by id. */
export const READ_NODES = `
  UNWIND $asked.ids AS id
  MATCH (node:${ENTITY_LABEL} { id: id })
  RETURN node.id AS id, ${stampOf('node')} AS stamp, ${nodeOf('node')} AS node`;

/** How many of them have which value. Who fails the filter of one facet alone counts in that facet. */
export const COUNT_FACETS = `${MATCHING}
  WITH node, [${SEARCH_FACETS.map(passes).join(', ')}] AS passes
  WITH node, [place IN range(0, size(passes) - 1) WHERE NOT passes[place]] AS failed
  WHERE size(failed) <= 1
  WITH failed, [${SEARCH_FACETS.map((facet) => VALUES[facet]).join(', ')}] AS values
  UNWIND range(0, size(values) - 1) AS place
  WITH place, values[place] AS held WHERE size(failed) = 0 OR failed[0] = place
  UNWIND held AS value
  WITH ${JSON.stringify(SEARCH_FACETS)}[place] AS facet, value, count(*) AS count
  OPTIONAL MATCH (theme:Theme { id: CASE facet WHEN 'themes' THEN value END })
  RETURN facet, value, count, CASE WHEN theme IS NULL THEN NULL ELSE ${summaryOf('theme')} END AS theme`;
