import { LINK_TYPE_NAMES, type LinkType } from './link-types.ts';
import { NODE_LABEL_NAMES, nodePropertySpecs, type NodeLabel } from './node-labels.ts';

/** The label every node carries besides its own: ids are unique over all labels, and one look-up finds any node. */
export const ENTITY_LABEL = 'Entity';

/** A rule the store itself keeps. Enterprise-only rules (existence, type) are kept by the validation instead. */
export type StoreConstraint =
  | {
      readonly on: 'node';
      readonly label: NodeLabel | typeof ENTITY_LABEL;
      readonly property: 'id';
    }
  | { readonly on: 'link'; readonly type: LinkType; readonly property: 'id' };

/** A look-up the store is to answer without reading every node. */
export interface StoreIndex {
  readonly kind: 'range' | 'fullText' | 'point';
  readonly label: NodeLabel | typeof ENTITY_LABEL;
  readonly property: string;
}

/** The property the search looks at; made by the store from the searched properties, never given. */
export const SEARCH_TEXT = 'searchText';

/** Where a node stands, as one value; made by the store from its latitude and longitude, never given. */
export const LOCATION = 'location';

/** What is looked for by where it is; regions stand for those who have no place of their own. */
const LOCATED: readonly NodeLabel[] = ['Region', 'Organisation'];

/** Every uniqueness rule of the model. */
export const STORE_CONSTRAINTS: readonly StoreConstraint[] = [
  ...[ENTITY_LABEL, ...NODE_LABEL_NAMES].map(
    (label) => ({ on: 'node', label, property: 'id' }) as StoreConstraint,
  ),
  ...LINK_TYPE_NAMES.map((type) => ({ on: 'link', type, property: 'id' }) as const),
];

/** Every index of the model: properties marked as looked up, the search text, and places. */
export const STORE_INDEXES: readonly StoreIndex[] = [
  { kind: 'fullText', label: ENTITY_LABEL, property: SEARCH_TEXT },
  ...NODE_LABEL_NAMES.flatMap((label) =>
    Object.entries(nodePropertySpecs(label))
      .filter(([, spec]) => spec.indexed)
      .map(([property]) => ({ kind: 'range' as const, label, property })),
  ),
  ...LOCATED.map((label) => ({ kind: 'point' as const, label, property: LOCATION })),
];
