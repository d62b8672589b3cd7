import type { ChangeRecord, ChangeSet, LinkRecord, NodeRecord } from '@knotenwerk/graph-schema';

/** What applying a change set did. */
export interface AppliedChange {
  /** The data version afterwards; unchanged when the change set changed nothing. */
  readonly version: number;
  /** How many nodes and links were created, changed or deleted. */
  readonly changed: number;
}

/** A recorded change without its entries. */
export type ChangeSummary = Omit<ChangeRecord, 'entries'> & { readonly changed: number };

/** One line of the portable format (JSON lines): a header, then nodes, links and changes. */
export type ExportLine =
  | {
      readonly line: 'header';
      readonly format: 'knotenwerk';
      readonly formatVersion: 1;
      readonly dataVersion: number;
    }
  | { readonly line: 'node'; readonly node: NodeRecord }
  | { readonly line: 'link'; readonly link: LinkRecord }
  | { readonly line: 'change'; readonly change: ChangeRecord };

/**
 * The store of the network: one door for writes, and moving everything in and out.
 * Reading is the business of the repositories; each has an adapter per store.
 */
export abstract class Store {
  /** `embedded` or `neo4j`, for logs and the health check. */
  abstract readonly kind: 'embedded' | 'neo4j';

  /**
   * Applies a change set, all or nothing; when the promise resolves it is durable.
   * A change set that changes nothing leaves no trace. The first load of the seeds comes this way too.
   * Throws ChangeRefusedError, OutdatedVersionError, ServiceUnavailableError.
   */
  abstract apply(changeSet: ChangeSet): Promise<AppliedChange>;

  /** 0 for an empty store, then one more with every recorded change. */
  abstract dataVersion(): Promise<number>;

  /** The recorded change that made this data version, or null. */
  abstract findChange(version: number): Promise<ChangeRecord | null>;

  /** Whether the store holds no node at all; only such a store is seeded or imported into. */
  abstract isEmpty(): Promise<boolean>;

  /** Answers when a trivial read succeeded; throws ServiceUnavailableError otherwise. Within 5 s either way. */
  abstract check(): Promise<void>;

  /** Everything the store holds, header first, then nodes and links by id, then changes by version. */
  abstract export(): AsyncIterable<ExportLine>;

  /**
   * Takes an export in, versions, times and changes included, all or nothing.
   * Throws StoreError STORE_NOT_EMPTY unless the store is empty; BadInputError for a line that is not of the format.
   */
  abstract import(lines: AsyncIterable<ExportLine>): Promise<AppliedChange>;

  /** Finishes what runs and lets go of the database or the folder. */
  abstract close(): Promise<void>;
}
