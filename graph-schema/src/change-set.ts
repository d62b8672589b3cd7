import type { LinkType } from './link-types.ts';
import type { NodeLabel } from './node-labels.ts';
import type { PartialDate } from './partial-date.ts';
import type { Properties } from './property.ts';

/**
 * The data version a record must still have for the operation to apply: the version the author saw.
 * `null`: it must not exist yet. Absent: whatever is there is replaced.
 */
export interface Expectation {
  readonly expectedVersion?: number | null;
}

/** Creates a node or replaces all its properties; what is not named is gone afterwards. */
export interface UpsertNode extends Expectation {
  readonly action: 'upsertNode';
  readonly label: NodeLabel;
  readonly id: string;
  readonly properties: Properties;
}

/** Sets the end of a node's lifetime, and the status its label gives to what has ended. */
export interface EndNode extends Expectation {
  readonly action: 'endNode';
  readonly id: string;
  readonly on: PartialDate;
}

/** Removes a node; refused while links or citations still need it. */
export interface DeleteNode extends Expectation {
  readonly action: 'deleteNode';
  readonly id: string;
}

/** Creates a link or replaces all its properties; its ends and type follow from its id and never change. */
export interface UpsertLink extends Expectation {
  readonly action: 'upsertLink';
  readonly id: string;
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Sets `until` of a link. */
export interface EndLink extends Expectation {
  readonly action: 'endLink';
  readonly id: string;
  readonly on: PartialDate;
}

/** Removes a link. */
export interface DeleteLink extends Expectation {
  readonly action: 'deleteLink';
  readonly id: string;
}

export type ChangeOperation = UpsertNode | EndNode | DeleteNode | UpsertLink | EndLink | DeleteLink;

/** The one door for writes: applied all or nothing. The order of operations does not matter; none may repeat an id. */
export interface ChangeSet {
  /** Who changes; an account or a part of the product, never shown to the public. */
  readonly author: string;
  readonly reason: string;
  /** Ids of the documents the whole change rests on; may be empty. */
  readonly sources: readonly string[];
  readonly operations: readonly ChangeOperation[];
}

/** A stored node. `version` is the data version of the change that last touched it. */
export interface NodeRecord {
  readonly label: NodeLabel;
  readonly id: string;
  readonly properties: Properties;
  readonly version: number;
  /** Time stamps in ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A stored link, read from `from` to `to`. */
export interface LinkRecord {
  readonly id: string;
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What one change did to one record; `null` before: created, `null` after: deleted. */
export type ChangeEntry =
  | { readonly on: 'node'; readonly before: NodeRecord | null; readonly after: NodeRecord | null }
  | { readonly on: 'link'; readonly before: LinkRecord | null; readonly after: LinkRecord | null };

/** A change as it is recorded: it can be shown, and undone from its entries. */
export interface ChangeRecord {
  /** The data version this change made; versions count up by one, without gaps. */
  readonly version: number;
  readonly author: string;
  readonly reason: string;
  readonly sources: readonly string[];
  readonly at: string;
  readonly entries: readonly ChangeEntry[];
}
