import {
  NODE_FLAGS,
  PAGE_FLAGS,
  PAGE_HEADER_BYTES,
  demand,
  readHeader,
  readNode,
  type PageNode,
  type Tree,
} from './lmdb-layout.ts';
import type { LmdbPages } from './lmdb-pages.ts';

/** Orders keys as the tree is ordered. */
export type CompareKeys = (left: Buffer, right: Buffer) => number;

/** What is done with each record: its key, its flags, and its bytes when asked for. */
export type VisitRecord = (record: {
  readonly node: PageNode;
  readonly page: number;
  readonly read: () => Buffer;
}) => void;

const NODE_HEAD_BYTES = 8;
const OVERFLOW_BYTES = 24;

/** Walks every page of a tree and checks that lmdb can walk it too, without leaving a page or the file. */
export class TreeCheck {
  constructor(
    private readonly pages: LmdbPages,
    /** One byte per page; 1: belongs to a tree already. */
    private readonly taken: Uint8Array,
    private readonly compare: CompareKeys,
    private readonly visit: VisitRecord,
  ) {}

  /** Throws BrokenPageError. */
  check({ root, depth, entries }: Tree): void {
    const found = root === null ? 0 : this.#checkPage(root, depth, null, null);
    demand(
      (root === null) === (depth === 0) && found === entries,
      'another number of records',
      root ?? 0,
    );
  }

  /** Checks a page whose keys lie from `low` up to but not `high`; returns how many records it leads to. */
  #checkPage(number: number, depth: number, low: Buffer | null, high: Buffer | null): number {
    this.#take(number, 1);
    const page = this.pages.read(number);
    const header = readHeader(page);
    const expected = depth > 1 ? PAGE_FLAGS.branch : PAGE_FLAGS.leaf;
    demand(header.page === number && header.flags === expected, 'another kind of page', number);
    demand(header.txnId <= this.pages.meta.txnId, 'from a later transaction', number);
    const nodes = this.#nodesOf(page, number);
    this.#checkKeys(nodes, depth > 1, low, high, number);
    if (depth === 1) return this.#checkLeaf(nodes, page, number);
    return nodes.reduce((sum, { key, child }, index) => {
      const below = this.#checkPage(
        child,
        depth - 1,
        index === 0 ? low : key,
        nodes[index + 1]?.key ?? high,
      );
      return sum + below;
    }, 0);
  }

  #nodesOf(page: Buffer, number: number): PageNode[] {
    const { lower, upper, flags } = readHeader(page);
    const room = page.length - PAGE_HEADER_BYTES;
    demand(
      lower >= 2 && lower % 2 === 0 && lower <= upper && upper <= room,
      'no table of records',
      number,
    );
    return Array.from({ length: lower / 2 }, (_, index) => {
      const offset = page.readUInt16LE(PAGE_HEADER_BYTES + 2 * index) + PAGE_HEADER_BYTES;
      demand(offset >= upper + PAGE_HEADER_BYTES, 'a record in the table of records', number);
      demand(offset + NODE_HEAD_BYTES <= page.length, 'a record beyond the page', number);
      const node = readNode(page, offset);
      const isHere = flags === PAGE_FLAGS.leaf && (node.flags & NODE_FLAGS.onOverflowPages) === 0;
      const size = flags === PAGE_FLAGS.branch ? 0 : isHere ? node.dataSize : OVERFLOW_BYTES;
      demand(node.dataStart + size <= page.length, 'a record beyond the page', number);
      return node;
    });
  }

  /** The first key of a branch page is never looked at and may be empty. */
  #checkKeys(
    nodes: readonly PageNode[],
    isBranch: boolean,
    low: Buffer | null,
    high: Buffer | null,
    number: number,
  ): void {
    const keys = nodes.slice(isBranch ? 1 : 0).map(({ key }) => key);
    const first = keys[0];
    const last = keys.at(-1);
    const isWithin =
      (first === undefined || low === null || this.compare(low, first) <= 0) &&
      (last === undefined || high === null || this.compare(last, high) < 0);
    const isSorted = keys.every(
      (key, index) => index === 0 || this.compare(keys[index - 1] ?? key, key) < 0,
    );
    demand(isWithin && isSorted, 'keys out of order', number);
  }

  #checkLeaf(nodes: readonly PageNode[], page: Buffer, number: number): number {
    for (const node of nodes) {
      const { flags, dataStart, dataSize } = node;
      demand(
        (flags & ~(NODE_FLAGS.onOverflowPages | NODE_FLAGS.tree)) === 0,
        'an unknown kind of record',
        number,
      );
      const read =
        (flags & NODE_FLAGS.onOverflowPages) === 0
          ? () => page.subarray(dataStart, dataStart + dataSize)
          : this.#overflow(page, node, number);
      this.visit({ node, page: number, read });
    }
    return nodes.length;
  }

  /** Checks the pages a large record has for itself. */
  #overflow(page: Buffer, { dataStart, dataSize }: PageNode, number: number): () => Buffer {
    const start = Number(page.readBigUInt64LE(dataStart));
    const count = Number(page.readBigUInt64LE(dataStart + 16));
    const needed = Math.ceil((PAGE_HEADER_BYTES + dataSize) / page.length);
    demand(count >= needed, 'too few pages for a record', number);
    this.#take(start, count);
    const header = readHeader(this.pages.read(start, PAGE_HEADER_BYTES));
    demand(
      header.page === start && header.flags === PAGE_FLAGS.overflow && header.pages === count,
      'another kind of page',
      start,
    );
    return () => this.pages.read(start, PAGE_HEADER_BYTES + dataSize).subarray(PAGE_HEADER_BYTES);
  }

  #take(page: number, count: number): void {
    const isInFile = this.pages.has(page, count) && page + count <= this.pages.count;
    demand(isInFile, 'not in the file', page);
    for (let next = page; next < page + count; next += 1) {
      demand(this.taken[next] === 0, 'belongs to two trees', next);
      this.taken[next] = 1;
    }
  }
}
