import { degreeOf, summaryOf } from '../database/neo4j/fragments.cypher.ts';
import { LINK_PASSES, NODE_PASSES } from '../exploration/passing.cypher.ts';

/** The index finds who is in the box; whether its edges belong to it is said here and not left to the index. */
const isInBox = (node: string): string => `
      point.withinBBox(
        ${node}.location,
        point({ longitude: $asked.west, latitude: $asked.south }),
        point({ longitude: $asked.east, latitude: $asked.north })
      )`;

/** Who has a seat inside a box, by the point they stand at. */
export const LIST_PLACES = `
  CALL () {
    MATCH (other:Organisation)
    WHERE ${isInBox('other')}
      AND ${NODE_PASSES}
      AND EXISTS { MATCH (other)-[link:SEATED_IN]->(:Region) WHERE ${LINK_PASSES} }
    RETURN other, other.latitude AS latitude, other.longitude AS longitude, other.town AS town, false AS isApproximate
    UNION
    MATCH (region:Region)
    WHERE ${isInBox('region')}
    MATCH (region)<-[link:SEATED_IN]-(other:Organisation)
    WHERE other.location IS NULL
      AND ${LINK_PASSES}
      AND ${NODE_PASSES}
    RETURN other, region.latitude AS latitude, region.longitude AS longitude, region.name AS town, true AS isApproximate
  }
  WITH latitude, longitude, isApproximate, min(town) AS name, collect(DISTINCT other) AS others
  CALL (others) {
    UNWIND others AS other
    WITH other ORDER BY ${degreeOf('other')} DESC, other.id LIMIT $asked.most
    RETURN collect(${summaryOf('other')}) AS actors
  }
  CALL (others) {
    UNWIND others AS other
    WITH other.kind AS kind, count(*) AS count
    RETURN collect([kind, count]) AS kinds
  }
  RETURN latitude, longitude, isApproximate, name, kinds, actors
  ORDER BY latitude, longitude, isApproximate`;
