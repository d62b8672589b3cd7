/** Deletes everything in portions, so that a large graph does not need memory for all of it at once. */
export const DELETE_ALL_NODES = `
  MATCH (node)
  CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS`;

/** Whether anything is there. */
export const COUNT_NODES = 'MATCH (node) RETURN count(node) AS nodes';

/** Every constraint by name. */
export const LIST_CONSTRAINTS = 'SHOW CONSTRAINTS YIELD name';

/** Every index that nobody but us made: token look-up indexes are Neo4j's own, others go with their constraint. */
export const LIST_INDEXES = `
  SHOW INDEXES YIELD name, type, owningConstraint
  WHERE type <> 'LOOKUP' AND owningConstraint IS NULL
  RETURN name`;

/** Drops one constraint. */
export const DROP_CONSTRAINT = 'DROP CONSTRAINT $name IF EXISTS';

/** Drops one index. */
export const DROP_INDEX = 'DROP INDEX $name IF EXISTS';

/** The server's own version. */
export const READ_VERSION = `
  CALL dbms.components() YIELD name, versions
  WHERE name = 'Neo4j Kernel'
  RETURN versions[0] AS version`;
