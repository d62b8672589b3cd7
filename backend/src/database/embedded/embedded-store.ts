import type { ChangeRecord, ChangeSet } from '@knotenwerk/graph-schema';
import { resolve } from 'node:path';
import { SystemClock, type Clock } from '../../clock.ts';
import { DomainError, ServiceUnavailableError } from '../../errors.ts';
import { planChange } from '../change-plan.ts';
import { Store, type AppliedChange, type ExportLine } from '../store.ts';
import { detached, readChange, summaryOf } from './change-log.ts';
import { findDerived, writeDerived } from './derived-records.ts';
import { EmbeddedGraph } from './embedded-graph.ts';
import { exportLines } from './export-lines.ts';
import { readImport } from './read-import.ts';
import { notEmptyError } from './store-errors.ts';
import { StoreFile } from './store-file.ts';
import { findState } from './store-state.ts';
import { commitChange, commitImport, type ImportedContents } from './store-transactions.ts';
import { touchedState } from './touched-state.ts';
import { WriteQueue } from './write-queue.ts';

/** Where the embedded store keeps its file, and what time it is. */
export interface EmbeddedStoreOptions {
  readonly folder: string;
  readonly clock?: Clock;
}

/**
 * Opens the embedded store of a folder, which it has for itself until it is closed; makes one in an empty folder.
 * Throws StoreError STORE_LOCKED, STORE_DAMAGED, STORE_FOREIGN or STORE_NOT_WRITABLE.
 */
export async function openEmbeddedStore({
  folder,
  clock = new SystemClock(),
}: EmbeddedStoreOptions): Promise<EmbeddedStore> {
  const { file, contents } = await StoreFile.open(resolve(folder));
  const graph = new EmbeddedGraph();
  graph.load(contents);
  return new EmbeddedStore(file, graph, clock);
}

/**
 * The store that needs nothing but a folder: everything in memory for reading, every change on disk
 * before it is acknowledged, and before anybody sees it.
 */
export class EmbeddedStore extends Store {
  readonly kind = 'embedded';
  readonly #queue = new WriteQueue();
  #isClosed = false;

  constructor(
    private readonly file: StoreFile,
    /** What the repositories read. */
    readonly graph: EmbeddedGraph,
    private readonly clock: Clock,
  ) {
    super();
  }

  override apply(changeSet: ChangeSet): Promise<AppliedChange> {
    return this.#write(() => {
      const at = this.clock.now().toISOString();
      const change = planChange(changeSet, touchedState(this.graph, changeSet), at);
      if (change === null) return { version: this.graph.version, changed: 0 };
      this.#commit(detached(change));
      return { version: change.version, changed: change.entries.length };
    });
  }

  override dataVersion(): Promise<number> {
    return Promise.resolve(this.graph.version);
  }

  override findChange(version: number): Promise<ChangeRecord | null> {
    return this.#read(() => readChange(this.file.tables, version));
  }

  override isEmpty(): Promise<boolean> {
    return Promise.resolve(this.graph.nodeCount === 0);
  }

  override check(): Promise<void> {
    return this.#read(() => {
      const onDisk = findState(this.file.tables)?.version;
      if (onDisk !== this.graph.version) throw new Error('Memory and file differ.');
    });
  }

  override export(): AsyncIterable<ExportLine> {
    return exportLines(this.graph, () => this.file.tables);
  }

  override async import(lines: AsyncIterable<ExportLine>): Promise<AppliedChange> {
    this.#refuseUnlessEmpty();
    const imported = await readImport(lines);
    return this.#write(() => {
      this.#refuseUnlessEmpty();
      this.#commitImport(imported);
      const { nodes, links, changes } = imported;
      return { version: changes.length, changed: nodes.length + links.length };
    });
  }

  /** What was computed from the data and kept under a name, or null. */
  findDerived(name: string): Promise<unknown> {
    return this.#read(() => findDerived(this.file.tables, name));
  }

  /** Keeps something computed from the data: no change, no new data version, not exported. */
  keepDerived(name: string, record: unknown): Promise<void> {
    return this.#write(() => {
      this.file.write((tables) => {
        writeDerived(tables, name, record);
      });
    });
  }

  override close(): Promise<void> {
    return this.#queue.run(async () => {
      if (this.#isClosed) return;
      this.#isClosed = true;
      await this.file.close();
    });
  }

  #commit(change: ChangeRecord): void {
    this.file.write((tables) => {
      commitChange(tables, change);
      this.graph.apply(change.entries, summaryOf(change));
    });
  }

  #commitImport(imported: ImportedContents): void {
    this.file.write((tables) => {
      commitImport(tables, imported);
      const newest = imported.changes.at(-1);
      this.graph.load({ ...imported, newestChange: newest ? summaryOf(newest) : null });
    });
  }

  #refuseUnlessEmpty(): void {
    if (this.graph.nodeCount > 0 || this.graph.version > 0) throw notEmptyError();
  }

  /** Writes after all earlier writes; what a failed one left in doubt is found out first. */
  #write<Result>(task: () => Result): Promise<Result> {
    return this.#queue.run(() =>
      this.#guard(async () => {
        const found = await this.file.findOutIfInDoubt();
        if (found !== null) this.graph.load(found);
        return task();
      }),
    );
  }

  #read<Result>(task: () => Result): Promise<Result> {
    return this.#guard(() => Promise.resolve().then(task));
  }

  /** What is not an expected refusal is a disk that does not do its work. */
  async #guard<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.#isClosed) throw new ServiceUnavailableError();
    try {
      return await task();
    } catch (error) {
      if (error instanceof DomainError) throw error;
      throw new ServiceUnavailableError({ cause: error });
    }
  }
}
