import { degreeOf, summaryOf } from '../database/neo4j/fragments.cypher.ts';
import { LINK_PASSES, NODE_PASSES } from '../exploration/passing.cypher.ts';

/** Who passes, with the Kreise they are responsible for. */
export const LIST_TERRITORIES = `
  MATCH (other:Organisation)
  WHERE ${NODE_PASSES}
  WITH other, COLLECT {
    MATCH (other)-[link:RESPONSIBLE_FOR]->(district:Region { level: 'DISTRICT' })
    WHERE ${LINK_PASSES}
    WITH DISTINCT district ORDER BY district.id
    RETURN district
  } AS districts
  WITH collect({ other: other, districts: districts }) AS found
  WITH [one IN found WHERE size(one.districts) > 0] AS known, size(found) AS passed
  CALL (known) {
    UNWIND known AS one
    WITH one.other AS other, one.districts AS districts
    ORDER BY ${degreeOf('other')} DESC, other.id LIMIT $asked.first
    RETURN collect({
      organisation: ${summaryOf('other')},
      districts: COLLECT { UNWIND districts AS district RETURN { region: ${summaryOf('district')}, type: district.type } }
    }) AS items
  }
  RETURN items, size(known) AS totalCount, passed - size(known) AS withoutCount`;
