/**
 * How lmdb lays its file out (data version 2, 64 bit, little endian), as far as checking it needs:
 * https://github.com/kriszyp/lmdb, mdb.c, structs MDB_page_header, MDB_meta, MDB_db, MDB_node, MDB_ovpage.
 */

/** A page, tree or record in the file is not as lmdb writes it. */
export class BrokenPageError extends Error {}

/** Throws BrokenPageError unless something holds of a page. */
export function demand(holds: boolean, what: string, page: number): asserts holds {
  if (!holds) throw new BrokenPageError(`Page ${String(page)}: ${what}.`);
}

export const PAGE_HEADER_BYTES = 24;
export const TREE_BYTES = 48;
const MAGIC = 0xbeefc0de;
const DATA_VERSION = 2;

export const PAGE_FLAGS = { branch: 1, leaf: 2, overflow: 4, meta: 8 } as const;
export const NODE_FLAGS = { onOverflowPages: 1, tree: 2 } as const;

const META = { version: 4, pageSize: 24, freeTree: 24, mainTree: 72, lastPage: 120, txnId: 128 };

/** A tree of pages: the free pages, the names of the tables, or one table. */
export interface Tree {
  readonly depth: number;
  readonly entries: number;
  /** Null: the tree is empty. */
  readonly root: number | null;
}

/** One of the two root pages; the transaction with the higher number counts. */
export interface Meta {
  readonly pageSize: number;
  readonly free: Tree;
  readonly main: Tree;
  readonly lastPage: number;
  readonly txnId: number;
}

/** One key with what it leads to. `data` starts at `dataStart` unless it lies on pages of its own. */
export interface PageNode {
  readonly key: Buffer;
  readonly flags: number;
  readonly dataSize: number;
  readonly dataStart: number;
  /** On a branch page: the page below. */
  readonly child: number;
}

function readNumber(buffer: Buffer, offset: number): number {
  return Number(buffer.readBigUInt64LE(offset));
}

/** Reads a tree from where a root page or a record holds one. */
export function readTree(buffer: Buffer, offset: number): Tree {
  const EMPTY = 0xffff_ffff_ffff_ffffn;
  const root = buffer.readBigUInt64LE(offset + 40);
  return {
    depth: buffer.readUInt16LE(offset + 6),
    entries: readNumber(buffer, offset + 32),
    root: root === EMPTY ? null : Number(root),
  };
}

/** Whether bytes begin as an lmdb file does. */
export function beginsAsLmdb(head: Buffer): boolean {
  return head.length >= PAGE_HEADER_BYTES + 8 && head.readUInt32LE(PAGE_HEADER_BYTES) === MAGIC;
}

/** Reads a root page. Throws BrokenPageError. */
export function readMeta(page: Buffer, number: number): Meta {
  const header = readHeader(page);
  const body = page.subarray(PAGE_HEADER_BYTES);
  demand(beginsAsLmdb(page) && header.flags === PAGE_FLAGS.meta, 'no root page', number);
  demand((body.readUInt32LE(META.version) & 0xffff) === DATA_VERSION, 'unknown version', number);
  return {
    pageSize: body.readUInt32LE(META.pageSize),
    free: readTree(body, META.freeTree),
    main: readTree(body, META.mainTree),
    lastPage: readNumber(body, META.lastPage),
    txnId: readNumber(body, META.txnId),
  };
}

/** What stands at the head of every page. */
export interface PageHeader {
  readonly page: number;
  readonly txnId: number;
  readonly flags: number;
  /** End of the table of nodes and start of the nodes, counted from the end of the head. */
  readonly lower: number;
  readonly upper: number;
  /** Of an overflow page: how many pages belong together; takes the place of the two above. */
  readonly pages: number;
}

export function readHeader(page: Buffer): PageHeader {
  return {
    page: readNumber(page, 0),
    txnId: readNumber(page, 8),
    flags: page.readUInt16LE(18),
    lower: page.readUInt16LE(20),
    upper: page.readUInt16LE(22),
    pages: page.readUInt32LE(20),
  };
}

/** Reads a node at an offset of a page; the offset leaves room for its head. */
export function readNode(page: Buffer, offset: number): PageNode {
  const NODE_HEAD_BYTES = 8;
  const flags = page.readUInt16LE(offset + 4);
  const dataSize = page.readUInt32LE(offset);
  const dataStart = offset + NODE_HEAD_BYTES + page.readUInt16LE(offset + 6);
  const key = page.subarray(offset + NODE_HEAD_BYTES, dataStart);
  return { key, flags, dataSize, dataStart, child: flags * 2 ** 32 + dataSize };
}
