import { TreeCheck, type CompareKeys, type VisitRecord } from './check-tree.ts';
import { NODE_FLAGS, TREE_BYTES, demand, readTree } from './lmdb-layout.ts';
import { LmdbPages } from './lmdb-pages.ts';

/** lmdb has another layout where addresses have 32 bits. */
const HAS_OTHER_LAYOUT = ['arm', 'ia32'].includes(process.arch);

const asBytes: CompareKeys = (left, right) => left.compare(right);

/** Free pages are listed under the number of the transaction that left them. */
const asNumbers: CompareKeys = (left, right) =>
  Number(left.readBigUInt64LE() - right.readBigUInt64LE());

/** Calls back for each free page: a list holds a count, then pages; 0 for a gap, minus n before the first of n pages. */
function forEachFreePage(list: Buffer, page: number, visit: (page: number, count: number) => void) {
  const count = Number(list.readBigUInt64LE());
  demand((count + 1) * 8 <= list.length, 'a list of free pages that is too short', page);
  let together = 1;
  for (let index = 1; index <= count; index += 1) {
    const entry = Number(list.readBigInt64LE(index * 8));
    if (entry > 0) visit(entry, together);
    together = entry < 0 ? -entry : 1;
  }
}

function checkTables(pages: LmdbPages, taken: Uint8Array): readonly string[] {
  const names: string[] = [];
  const nothing: VisitRecord = () => undefined;
  const visit: VisitRecord = ({ node, page, read }) => {
    names.push(node.key.toString().replace(/\0$/, ''));
    if ((node.flags & NODE_FLAGS.tree) === 0) return;
    demand(node.dataSize === TREE_BYTES, 'no table', page);
    new TreeCheck(pages, taken, asBytes, nothing).check(readTree(read(), 0));
  };
  new TreeCheck(pages, taken, asBytes, visit).check(pages.meta.main);
  return names;
}

/** A page that is in use and listed as free would be written over by the next change. */
function checkFreePages(pages: LmdbPages, taken: Uint8Array): void {
  const lists: { list: Buffer; page: number }[] = [];
  const visit: VisitRecord = ({ node, page, read }) => {
    demand(node.key.length === 8 && node.dataSize >= 8, 'no list of free pages', page);
    lists.push({ list: Buffer.from(read()), page });
  };
  new TreeCheck(pages, taken, asNumbers, visit).check(pages.meta.free);
  for (const { list, page } of lists)
    forEachFreePage(list, page, (free, count) => {
      demand(pages.has(free, count), 'is free but not in the file', free);
      for (let next = free; next < free + count; next += 1)
        demand(taken[next] !== 1, 'is in use and free at once', next);
    });
}

/**
 * Checks everything lmdb follows when it reads and writes a file: root pages, trees, order of keys, records on pages
 * of their own, lists of free pages. Returns the names of its tables, in order; null where nothing can be checked.
 * Throws BrokenPageError, or the system's error when the file can't be read.
 */
export function checkPages(path: string): readonly string[] | null {
  if (HAS_OTHER_LAYOUT) return null;
  const pages = new LmdbPages(path);
  try {
    const taken = new Uint8Array(pages.count);
    const tables = checkTables(pages, taken);
    checkFreePages(pages, taken);
    return tables;
  } finally {
    pages.close();
  }
}
