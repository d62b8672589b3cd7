import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import {
  BrokenPageError,
  PAGE_HEADER_BYTES,
  beginsAsLmdb,
  readMeta,
  type Meta,
} from './lmdb-layout.ts';

/** A file may end before its last page when the last ones were given back unwritten, but not long before. */
const MOST_UNWRITTEN = 1 << 20;
const SMALLEST_PAGE = 256;
const LARGEST_PAGE = 65_536;

/** An lmdb file read page by page with plain reads: mapped into memory, a damaged one could end the process. */
export class LmdbPages {
  readonly #file: number;
  readonly #size: number;
  readonly meta: Meta;

  /** Throws BrokenPageError unless the file has two sound root pages. */
  constructor(path: string) {
    this.#file = openSync(path, 'r');
    try {
      this.#size = fstatSync(this.#file).size;
      this.meta = this.#readNewestMeta();
    } catch (error) {
      this.close();
      throw error;
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  /** How many pages the file has, those begun included. */
  get count(): number {
    return Math.ceil(this.#size / this.meta.pageSize);
  }

  /** Whether this many pages from one on belong to the newest transaction, root pages left out. */
  has(page: number, count: number): boolean {
    return page >= 2 && count >= 1 && page + count - 1 <= this.meta.lastPage;
  }

  /** Bytes from the start of a page on. */
  read(page: number, length = this.meta.pageSize): Buffer {
    return this.#readAt(page * this.meta.pageSize, length);
  }

  #readAt(offset: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    if (readSync(this.#file, bytes, 0, length, offset) !== length)
      throw new BrokenPageError(
        `The file ends within ${String(length)} bytes of ${String(offset)}.`,
      );
    return bytes;
  }

  /**
   * Transaction n writes root page n % 2, so the numbers of the two follow each other.
   * Were one of them wrong, lmdb would quietly go back to an older state.
   */
  #readNewestMeta(): Meta {
    const first = readMeta(this.#readAt(0, SMALLEST_PAGE), 0);
    const { pageSize } = first;
    if (pageSize < SMALLEST_PAGE || pageSize > LARGEST_PAGE || (pageSize & (pageSize - 1)) !== 0)
      throw new BrokenPageError(`A page can’t have ${String(pageSize)} bytes.`);
    const second = readMeta(this.#readAt(pageSize, SMALLEST_PAGE), 1);
    const newest = first.txnId > second.txnId ? first : second;
    const [even, odd] = [first.txnId % 2, second.txnId % 2];
    const follow = Math.abs(first.txnId - second.txnId) === 1 && even === 0 && odd === 1;
    const areSound = second.pageSize === pageSize && (follow || newest.txnId === 0);
    const pagesInFile = this.#size / pageSize;
    if (!areSound || newest.lastPage > pagesInFile + MOST_UNWRITTEN)
      throw new BrokenPageError('The root pages do not fit together or to the file.');
    return newest;
  }
}

/** Whether a file begins as lmdb files do. */
export function isLmdbFile(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(PAGE_HEADER_BYTES + 8);
    return readSync(file, head, 0, head.length, 0) === head.length && beginsAsLmdb(head);
  } finally {
    closeSync(file);
  }
}
