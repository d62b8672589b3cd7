import { ENTITY_LABEL } from '@knotenwerk/graph-schema';
import { degreeOf, linkOf, nodeOf, summaryOf } from '../database/neo4j/fragments.cypher.ts';
import { LINK_PASSES, NODE_PASSES } from '../exploration/passing.cypher.ts';
import { PLACE_TYPES } from './region.repository.ts';
import { WITH_PLACES } from './region.cypher.ts';

const TYPES = PLACE_TYPES.join('|');

/** The region it belongs to, and the one that belongs to; above an area are the Länder of its Kreise, too. */
const WITH_ABOVE = `
  CALL (region) {
    OPTIONAL MATCH (parent:Region { id: region.parentId })
    OPTIONAL MATCH (grandparent:Region { id: parent.parentId })
    WITH [place IN [grandparent, parent] WHERE place IS NOT NULL AND place <> region] AS found
    RETURN CASE WHEN size(found) = 2 AND found[0] = found[1] THEN found[..1] ELSE found END AS ancestors
  }
  CALL (region, inside) {
    UNWIND inside AS part
    WITH part WHERE region.level = 'AREA' AND part.level = 'DISTRICT'
    MATCH (state:Region { id: part.parentId, level: 'STATE' })
    RETURN collect(DISTINCT state) AS states
  }
  WITH region, inside, around, ancestors,
    [place IN ancestors + [state IN states WHERE NOT state IN ancestors]
      WHERE NOT place IN inside AND NOT place IN around] AS above`;

/** Every organisation tied to a region inside, around or above, with its ties. */
const WITH_TIED = `
  CALL (inside, around, above) {
    UNWIND [place IN inside | { place: place, at: 'INSIDE' }]
      + [place IN around | { place: place, at: 'AROUND' }]
      + [place IN above | { place: place, at: 'ABOVE' }] AS spot
    WITH spot.place AS place, spot.at AS at
    MATCH (place)<-[link:${TYPES}]-(other:${ENTITY_LABEL})
    WHERE (at = 'INSIDE' OR type(link) <> 'SEATED_IN')
      AND ${LINK_PASSES}
      AND ${NODE_PASSES}
    WITH other, collect({ link: link, place: place, at: at, type: type(link) }) AS ties
    RETURN collect({ other: other, ties: ties }) AS tied
  }`;

/** The organisations that pass, with those of their ties that pass: all ties stand in `one.ties`, each is `tie`. */
const listOf = (name: string, isTie: string, passes = 'true'): string => `
  CALL (tied) {
    UNWIND tied AS one
    WITH one, one.other AS other, [tie IN one.ties WHERE ${isTie}] AS ties
    WHERE size(ties) > 0 AND ${passes}
    WITH other, ties ORDER BY ${degreeOf('other')} DESC, other.id
    WITH collect({ other: other, ties: ties }) AS found
    RETURN [one IN found | one.other] AS ${name}Nodes, size(found) AS ${name}Count, COLLECT {
      UNWIND found[..$asked.first] AS shown
      WITH shown.other AS other, shown.ties AS ties
      RETURN {
        organisation: ${summaryOf('other')},
        links: COLLECT {
          UNWIND ties AS tie
          WITH tie.link AS link, tie.place AS place
          RETURN { link: ${linkOf('link')}, place: ${summaryOf('place')} }
        }
      }
    } AS ${name}
  }`;

const summariesOf = (list: string): string =>
  `COLLECT { UNWIND ${list} AS node WITH node ORDER BY node.id RETURN ${summaryOf('node')} }`;

/** What there is in a region. */
export const FIND_OVERVIEW = `
  MATCH (region:Region { id: $asked.id })
  ${WITH_PLACES}
  ${WITH_ABOVE}
  ${WITH_TIED}
  ${listOf('members', "tie.at <> 'ABOVE'")}
  ${listOf('covering', "tie.type <> 'SEATED_IN'", "other.kind IN $asked.initiativeKinds AND none(tie IN one.ties WHERE tie.type = 'SEATED_IN')")}
  ${listOf('responsible', "tie.type = 'RESPONSIBLE_FOR'")}
  CALL (membersNodes) {
    UNWIND membersNodes AS other
    MATCH (other)-[:ADDRESSES]->(theme:Theme)
    WITH theme.id AS id, count(DISTINCT other) AS count
    RETURN collect({ id: id, count: count }) AS themeCounts
  }
  CALL (inside) {
    MATCH (event:Event)
    WHERE event.districtId IN [place IN inside | place.id]
      AND ($asked.asOf IS NULL OR event.validFrom IS NULL OR event.validFrom <= $asked.asOf)
    WITH event ORDER BY event.validFrom IS NULL, event.validFrom DESC, event.id
    RETURN collect(event) AS found
  }
  WITH region, inside, around, ancestors, members, membersCount, covering, coveringCount, responsible, responsibleCount,
    themeCounts, found,
    reduce(ids = [], entry IN members + covering + responsible
      | ids + reduce(own = [], tie IN entry.links | own + tie.link.properties.sources)) AS cited
  RETURN members, membersCount, covering, coveringCount, responsible, responsibleCount, themeCounts,
    COLLECT { UNWIND ancestors AS place RETURN ${summaryOf('place')} } AS ancestors,
    COLLECT {
      UNWIND inside AS part
      WITH part WHERE part.level = $asked.levelBelow[region.level] AND part <> region
      WITH part ORDER BY part.sortName, part.id
      RETURN ${summaryOf('part')}
    } AS parts,
    ${summariesOf("[place IN inside + around WHERE place.level = 'AREA' AND place <> region]")} AS areas,
    COLLECT {
      MATCH (node:Region) WHERE node.id IN $asked.neighbourIds
      WITH node ORDER BY node.id RETURN ${summaryOf('node')}
    } AS neighbours,
    COLLECT { MATCH (theme:Theme) RETURN ${summaryOf('theme')} } AS themes,
    COLLECT { UNWIND found[..$asked.first] AS event RETURN ${summaryOf('event')} } AS events,
    size(found) AS eventsCount,
    COLLECT {
      UNWIND cited AS id
      WITH DISTINCT id
      MATCH (document:Document { id: id })
      WITH document ORDER BY document.id
      RETURN ${nodeOf('document')}
    } AS documents`;
