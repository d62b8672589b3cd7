import { ENTITY_LABEL } from '@knotenwerk/graph-schema';
import { summaryOf } from '../database/neo4j/fragments.cypher.ts';
import { LINK_PASSES, NODE_PASSES } from '../exploration/passing.cypher.ts';
import { PLACE_TYPES } from './region.repository.ts';

const TYPES = PLACE_TYPES.join('|');

/** A region, and the Land or Kreis that is the same place, as rows of `place`. */
const samePlace = (region: string): string => `
    RETURN ${region} AS place
    UNION
    WITH ${region} WHERE ${region}.level = 'DISTRICT'
    MATCH (place:Region { id: ${region}.parentId, level: 'STATE' })
    WHERE NOT EXISTS {
      MATCH (other:Region { parentId: ${region}.parentId, level: 'DISTRICT' }) WHERE other <> ${region}
    }
    RETURN place
    UNION
    WITH ${region} WHERE ${region}.level = 'STATE'
    MATCH (place:Region { parentId: ${region}.id, level: 'DISTRICT' })
    WITH collect(place) AS districts WHERE size(districts) = 1
    RETURN districts[0] AS place`;

/** The regions inside one by its own links as rows of `place`. */
const insideOf = (region: string): string => `
    WITH ${region} WHERE ${region}.level = 'COUNTRY'
    MATCH (place:Region)
    RETURN place
    UNION
    RETURN ${region} AS place
    UNION
    MATCH (place:Region { parentId: ${region}.id })
    RETURN place
    UNION
    MATCH (place:Region)-[:PART_OF]->(${region})
    RETURN place`;

/** The areas that reach into a region by its own links as rows of `place`. */
const reaching = (region: string): string => `
    WITH ${region} WHERE ${region}.level IN ['STATE', 'DISTRICT']
    MATCH (${region})-[:PART_OF]->(place:Region { level: 'AREA' })
    RETURN place
    UNION
    WITH ${region} WHERE ${region}.level IN ['STATE', 'DISTRICT']
    MATCH (part:Region { parentId: ${region}.id })-[:PART_OF]->(place:Region { level: 'AREA' })
    RETURN place`;

/** Collects into `found` what `rows` finds for each region of a list, each once; a name of its own shadows no other. */
const eachOf = (list: string, rows: (region: string) => string, found: string): string => `
  CALL (${list}) {
    UNWIND ${list} AS each
    CALL (each) {${rows('each')}
    }
    RETURN collect(DISTINCT place) AS ${found}
  }`;

/** Adds the lists `inside` and `around` to a row with `region`. */
export const WITH_PLACES = `
  CALL (region) {
    CALL (region) {${samePlace('region')}
    }
    RETURN collect(place) AS ground
  }
  ${eachOf('ground', insideOf, 'own')}
  ${eachOf('own', samePlace, 'inside')}
  ${eachOf('ground', reaching, 'reached')}
  WITH *, [place IN reached WHERE NOT place IN inside] AS around`;

/** What a RegionRow holds. */
const regionOf = (region: string): string =>
  `{ summary: ${summaryOf(region)}, level: ${region}.level, type: ${region}.type, parentId: ${region}.parentId, indicators: ${region}.indicators }`;

/** The regions asked for: the parent first, then those of the level. */
const ASKED_REGIONS = `
  MATCH (region:Region { id: $asked.parent })
  ${WITH_PLACES}
  WITH region AS parent,
    [place IN inside + around WHERE place.level = $asked.level AND place <> region] AS listed
  UNWIND [parent] + listed AS region
  WITH parent, region`;

/** One row for each organisation in each region, with the types that tie it. */
const COUNTED = `
  ${WITH_PLACES}
  UNWIND [place IN inside | { region: place, inside: true }]
    + [place IN around | { region: place, inside: false }] AS place
  WITH parent, region, place.region AS tied, place.inside AS isInside
  MATCH (tied)<-[link:${TYPES}]-(other:${ENTITY_LABEL})
  WHERE (isInside OR type(link) <> 'SEATED_IN')
    AND ${LINK_PASSES}
    AND ${NODE_PASSES}
  WITH parent, region, other, collect(DISTINCT type(link)) AS found
  WITH parent, region, other, [type IN $asked.types WHERE type IN found] AS types`;

/** How many organisations of which kind are tied in which ways to each region of a level inside another. */
export const COMPARE_REGIONS = `
  CALL () {
    ${ASKED_REGIONS}
    WITH region ORDER BY region.sortName, region.id
    RETURN collect(${regionOf('region')}) AS regions
  }
  CALL () {
    ${ASKED_REGIONS}
    ${COUNTED}
    WITH other, collect({ id: region.id, types: types, isListed: region <> parent }) AS ties
    RETURN collect({ kind: other.kind, ties: ties, places: size([tie IN ties WHERE tie.isListed]) }) AS counted
  }
  CALL (counted) {
    UNWIND counted AS organisation
    UNWIND organisation.ties AS tie
    WITH tie.id AS id, organisation.kind AS kind, tie.types AS types, count(*) AS count
    RETURN collect({ id: id, kind: kind, types: types, count: count }) AS groups
  }
  RETURN regions, groups,
    size([organisation IN counted WHERE organisation.places > 0]) AS placedCount,
    size([organisation IN counted WHERE organisation.places > 1]) AS severalCount`;
