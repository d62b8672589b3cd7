import { ENTITY_LABEL } from '@knotenwerk/graph-schema';
import { ACTOR_TYPES, degreeOf, summaryOf } from '../database/neo4j/fragments.cypher.ts';
import { LINK_PASSES, NODE_PASSES } from '../exploration/passing.cypher.ts';

/** The index finds who is in the box; whether its edges belong to it is said here and not left to the index. */
const isInBox = (node: string): string => `
      point.withinBBox(
        ${node}.location,
        point({ longitude: $asked.west, latitude: $asked.south }),
        point({ longitude: $asked.east, latitude: $asked.north })
      )`;

const HAS_OWN_POINT = `${isInBox('other')}
      AND ${NODE_PASSES}
      AND EXISTS { MATCH (other)-[link:SEATED_IN]->(:Region) WHERE ${LINK_PASSES} }`;

const OWN_POINT = `other.latitude AS latitude, other.longitude AS longitude, false AS isApproximate`;

const HAS_ONLY_A_REGION = `other.location IS NULL
      AND ${LINK_PASSES}
      AND ${NODE_PASSES}`;

const POINT_OF_REGION = `region.latitude AS latitude, region.longitude AS longitude, true AS isApproximate`;

/** Who has a seat inside a box, by the point they stand at. */
const PLACED = `
    MATCH (other:Organisation)
    WHERE ${HAS_OWN_POINT}
    RETURN other, ${OWN_POINT}, other.town AS town
    UNION
    MATCH (region:Region)
    WHERE ${isInBox('region')}
    MATCH (region)<-[link:SEATED_IN]-(other:Organisation)
    WHERE ${HAS_ONLY_A_REGION}
    RETURN other, ${POINT_OF_REGION}, region.name AS town`;

/** The points inside the box at which `other` stands, whoever that is. */
const POINTS_OF_OTHER = `
    WITH other
    WHERE ${HAS_OWN_POINT}
    RETURN ${OWN_POINT}
    UNION
    MATCH (other)-[link:SEATED_IN]->(region:Region)
    WHERE ${isInBox('region')}
      AND ${HAS_ONLY_A_REGION}
    RETURN ${POINT_OF_REGION}`;

/** Who has a seat inside a box, point by point. */
export const LIST_PLACES = `
  CALL () {${PLACED}
  }
  WITH other, count(DISTINCT [latitude, longitude]) AS points,
    collect({ latitude: latitude, longitude: longitude, isApproximate: isApproximate, town: town }) AS spots
  UNWIND spots AS spot
  WITH spot.latitude AS latitude, spot.longitude AS longitude, spot.isApproximate AS isApproximate,
    min(spot.town) AS name, collect(DISTINCT other) AS others,
    collect(DISTINCT CASE WHEN points > 1 THEN other END) AS several
  CALL (others) {
    UNWIND others AS other
    WITH other WHERE $asked.first > 0 OR other.id IN $asked.including
    WITH other ORDER BY ${degreeOf('other')} DESC, other.id
    WITH collect(other) AS ranked
    UNWIND range(0, size(ranked) - 1) AS rank
    WITH rank, ranked[rank] AS other
    WHERE rank < $asked.first OR other.id IN $asked.including
    WITH other ORDER BY rank
    RETURN collect(${summaryOf('other')}) AS actors
  }
  CALL (others) {
    UNWIND others AS other
    WITH other.kind AS kind, count(*) AS count
    RETURN collect([kind, count]) AS kinds
  }
  RETURN latitude, longitude, isApproximate, name, kinds, actors,
    COLLECT {
      UNWIND several AS other
      WITH other ORDER BY other.id
      RETURN { id: other.id, kind: other.kind }
    } AS spread
  ORDER BY latitude, longitude, isApproximate`;

const byPoint = (spot: string): string =>
  `${spot}.latitude, ${spot}.longitude, ${spot}.isApproximate`;

/** How the points of a box are linked, and what they are called. */
export const LIST_PLACE_LINKS = `
  CALL () {
    CALL () {${PLACED}
    }
    WITH latitude, longitude, isApproximate, min(town) AS name
    RETURN collect({ latitude: latitude, longitude: longitude, isApproximate: isApproximate, name: name }) AS spots
  }
  CALL () {
    CALL () {${PLACED}
    }
    WITH other AS start,
      { latitude: latitude, longitude: longitude, isApproximate: isApproximate } AS one
    MATCH (start)-[link:${ACTOR_TYPES}]->(other:${ENTITY_LABEL})
    WHERE ${LINK_PASSES}
    WITH link AS found, one, other
    CALL (other) {${POINTS_OF_OTHER}
    }
    WITH found, one,
      { latitude: latitude, longitude: longitude, isApproximate: isApproximate } AS another
    RETURN collect({
      link: found,
      ends: COLLECT { UNWIND [one, another] AS spot WITH spot ORDER BY ${byPoint('spot')} RETURN spot }
    }) AS ties
  }
  CALL (ties) {
    UNWIND ties AS tie
    RETURN count(DISTINCT tie.link) AS linkCount
  }
  CALL (ties) {
    UNWIND ties AS tie
    WITH tie.ends[0] AS from, tie.ends[1] AS to, count(DISTINCT tie.link) AS count
    ORDER BY count DESC, ${byPoint('from')}, ${byPoint('to')}
    WITH collect({ from: from, to: to, linkCount: count }) AS pairs
    RETURN pairs[..$asked.first] AS pairs, size(pairs) AS pairCount
  }
  RETURN spots, pairs, pairCount, linkCount`;
