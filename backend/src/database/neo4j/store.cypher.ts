import { ENTITY_LABEL } from '@knotenwerk/graph-schema';
import { linkOf, nodeOf } from './fragments.cypher.ts';
import {
  ARRANGEMENT_LABEL,
  CHANGE_LABEL,
  LEDGER_LABEL,
  LINK_SOURCES_INDEX,
  NODE_CITES_INDEX,
} from './schema.cypher.ts';

/** The one node that holds the data version. */
const LEDGER = `(ledger:${LEDGER_LABEL} { id: 'network' })`;

/**
 * Takes the ledger's lock until the transaction ends, so that change sets of all instances come one after the other.
 * Setting and removing leaves nothing behind when the change turns out to change nothing.
 */
export const LOCK_LEDGER = `
  MERGE ${LEDGER}
  ON CREATE SET ledger.version = 0
  SET ledger.locked = true
  REMOVE ledger.locked`;

/** What the store holds of the touched ids, and what an earlier attempt of the same change has done already. */
export const READ_TOUCHED = `
  MATCH ${LEDGER}
  OPTIONAL MATCH (attempted:${CHANGE_LABEL} { attempt: $touched.attempt })
  CALL () {
    UNWIND $touched.nodeIds AS id
    MATCH (node:${ENTITY_LABEL} { id: id })
    RETURN collect(${nodeOf('node')}) AS nodes
  }
  CALL () {
    UNWIND $touched.links AS wanted
    MATCH (:${ENTITY_LABEL} { id: wanted.from })-[link { id: wanted.id }]->(:${ENTITY_LABEL} { id: wanted.to })
    RETURN collect(${linkOf('link')}) AS links
  }
  CALL () {
    UNWIND $touched.deletedNodeIds AS id
    MATCH (:${ENTITY_LABEL} { id: id })-[link]-()
    WITH id, collect(link.id) AS ids
    RETURN collect({ id: id, by: ids }) AS attachedLinks
  }
  CALL () {
    UNWIND $touched.deletedNodeIds AS id
    MATCH (node:${ENTITY_LABEL} { id: id })
    CALL (node) {
      CALL db.index.fulltext.queryNodes('${NODE_CITES_INDEX}', '"' + node.id + '"') YIELD node AS citing
      WHERE node.id IN citing.cites
      RETURN citing.id AS by
      UNION ALL
      CALL db.index.fulltext.queryRelationships('${LINK_SOURCES_INDEX}', '"' + node.id + '"') YIELD relationship
      WHERE node.id IN relationship.sources
      RETURN relationship.id AS by
    }
    WITH id, collect(by) AS ids
    RETURN collect({ id: id, by: ids }) AS citedBy
  }
  RETURN ledger.version AS version, nodes, links, attachedLinks, citedBy,
    attempted { .version, .changed } AS attempted`;

export const CREATE_NODES = `
  UNWIND $batch.rows AS row
  CREATE (node:${ENTITY_LABEL}:$(row.label))
  SET node = row.properties
  RETURN count(node) AS written`;

export const REPLACE_NODES = `
  UNWIND $batch.rows AS row
  MATCH (node:${ENTITY_LABEL} { id: row.id })
  SET node = row.properties
  RETURN count(node) AS written`;

/** Refused by the database while a link is left, whoever made it. */
export const DELETE_NODES = `
  UNWIND $batch.rows AS row
  MATCH (node:${ENTITY_LABEL} { id: row.id })
  DELETE node
  RETURN count(node) AS written`;

export const CREATE_LINKS = `
  UNWIND $batch.rows AS row
  MATCH (from:${ENTITY_LABEL} { id: row.from })
  MATCH (to:${ENTITY_LABEL} { id: row.to })
  CREATE (from)-[link:$(row.type)]->(to)
  SET link = row.properties
  RETURN count(link) AS written`;

export const REPLACE_LINKS = `
  UNWIND $batch.rows AS row
  MATCH (:${ENTITY_LABEL} { id: row.from })-[link { id: row.id }]->(:${ENTITY_LABEL} { id: row.to })
  SET link = row.properties
  RETURN count(link) AS written`;

export const DELETE_LINKS = `
  UNWIND $batch.rows AS row
  MATCH (:${ENTITY_LABEL} { id: row.from })-[link { id: row.id }]->(:${ENTITY_LABEL} { id: row.to })
  DELETE link
  RETURN count(link) AS written`;

export const CREATE_CHANGES = `
  UNWIND $batch.rows AS row
  CREATE (change:${CHANGE_LABEL})
  SET change = row
  RETURN count(change) AS written`;

export const SET_DATA_VERSION = `
  MATCH ${LEDGER}
  SET ledger.version = $version`;

export const FIND_DATA_VERSION = `
  MATCH ${LEDGER}
  RETURN ledger.version AS version`;

export const FIND_CHANGE = `
  MATCH (change:${CHANGE_LABEL} { version: $version })
  RETURN properties(change) AS change`;

/** Answered from the counts Neo4j keeps; anything that is not the store's own book-keeping counts. */
export const COUNT_STORED = `
  CALL () { MATCH (node) RETURN count(node) AS nodes }
  CALL () { MATCH (ledger:${LEDGER_LABEL}) RETURN count(ledger) AS ledgers }
  CALL () { MATCH (change:${CHANGE_LABEL}) RETURN count(change) AS changes }
  CALL () { MATCH (kept:${ARRANGEMENT_LABEL}) RETURN count(kept) AS derived }
  RETURN nodes - ledgers - changes - derived AS nodes, changes`;

export const CHECK = 'RETURN 1 AS alive';

export const EXPORT_NODES = `
  MATCH (node:${ENTITY_LABEL}) WHERE node.id >= ''
  RETURN ${nodeOf('node')} AS node
  ORDER BY node.id`;

export const EXPORT_LINKS = `
  MATCH (:${ENTITY_LABEL})-[link]->(:${ENTITY_LABEL})
  WITH link ORDER BY link.id
  RETURN ${linkOf('link')} AS link`;

export const EXPORT_CHANGES = `
  MATCH (change:${CHANGE_LABEL}) WHERE change.version >= 0
  RETURN properties(change) AS change
  ORDER BY change.version`;
