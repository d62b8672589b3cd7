import { ARRANGEMENT_LABEL } from '../database/neo4j/schema.cypher.ts';

/** The places as lists side by side: one node holds all of them, so that they are read and replaced as one. */
const KEPT = 'properties(arrangement)';

export const FIND_ARRANGEMENT = `
  MATCH (arrangement:${ARRANGEMENT_LABEL} { id: 'network' })
  RETURN ${KEPT} AS kept`;

/** Setting and removing takes the node's lock, so that of two instances the second sees what the first has kept. */
export const KEEP_ARRANGEMENT = `
  MERGE (arrangement:${ARRANGEMENT_LABEL} { id: 'network' })
  SET arrangement.locked = true
  REMOVE arrangement.locked
  WITH arrangement
  CALL (arrangement) {
    WITH arrangement
    WHERE arrangement.version IS NULL OR arrangement.version < $arrangement.version
    SET arrangement += $arrangement
  }
  RETURN ${KEPT} AS kept`;
