import { open, type Database, type RootDatabase } from 'lmdb';

/** The format of the folder: a store with another name or a higher version is not opened. */
export const STORE_FORMAT = { name: 'knotenwerk', version: 1 } as const;

/**
 * The tables of the file. `meta` holds the format and the state, `changes` each change without its entries by version,
 * `entries` these entries in portions, by version and number. Values are written by `encodeRecord`.
 */
export const TABLE_NAMES = ['changes', 'entries', 'links', 'meta', 'nodes'] as const;
type TableName = (typeof TABLE_NAMES)[number];

/** An id, a version, or a version and a number. */
export type TableKey = string | number | [number, number];
export type Table = Database<Buffer, TableKey>;

/** The open file with its tables. */
export interface StoreTables extends Readonly<Record<TableName, Table>> {
  readonly root: RootDatabase<Buffer>;
}

/**
 * How the file is opened.
 * `create`: tables that are missing are made; never for a file that is already there, as that would change it.
 */
export type OpenMode = 'read' | 'write' | 'create';

/**
 * Opens the lmdb environment in a folder.
 * Without `overlappingSync` a commit comes back after the data and then the root page are flushed to disk:
 * with it, lmdb-js tells of a commit before it is flushed. `noSubdir` is said because lmdb-js takes
 * a folder with a dot in its name for a file.
 */
export function openTables(folder: string, mode: OpenMode): StoreTables {
  const root: RootDatabase<Buffer> = open({
    path: folder,
    noSubdir: false,
    overlappingSync: false,
    encoding: 'binary',
    maxDbs: TABLE_NAMES.length,
    readOnly: mode === 'read',
  });
  const options = { encoding: 'binary' as const, ...(mode === 'create' ? {} : { create: false }) };
  const table = (name: TableName): Table => root.openDB<Buffer, TableKey>(name, options);
  return Object.assign({ root }, tablesFrom(table));
}

function tablesFrom(table: (name: TableName) => Table): Readonly<Record<TableName, Table>> {
  return {
    meta: table('meta'),
    nodes: table('nodes'),
    links: table('links'),
    changes: table('changes'),
    entries: table('entries'),
  };
}
