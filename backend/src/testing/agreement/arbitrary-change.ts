import {
  ACTOR_LINK_TYPES,
  LINK_TYPE_NAMES,
  linkTypeSpec,
  NODE_LABEL_NAMES,
  type LinkType,
  type NodeLabel,
  type PartialDate,
  type Properties,
} from '@knotenwerk/graph-schema';
import fc, { type Arbitrary } from 'fast-check';
import { linkProperties, PROPERTIES } from './arbitrary-properties.ts';
import { ALL_IDS, IDS, partialDate } from './pool.ts';

/** Which version the author of an operation saw; what that is in numbers is known when it is applied. */
export type Seen = 'any' | 'current' | 'outdated' | 'absent';

/** An operation before it is known what the network holds: `nth` picks one of the links that are there. */
export type DraftOperation = { readonly seen: Seen } & (
  | {
      readonly draft: 'node';
      readonly label: NodeLabel;
      readonly id: string;
      readonly properties: Properties;
    }
  | {
      readonly draft: 'link';
      readonly type: LinkType;
      readonly from: string;
      readonly to: string;
      readonly isDated: boolean;
      readonly properties: Properties;
    }
  | { readonly draft: 'endNode'; readonly id: string; readonly on: PartialDate }
  | { readonly draft: 'deleteNode'; readonly id: string; readonly withLinks: boolean }
  | { readonly draft: 'endLink'; readonly nth: number; readonly on: PartialDate }
  | { readonly draft: 'deleteLink'; readonly nth: number }
);

const seen: Arbitrary<Seen> = fc.oneof(
  { weight: 14, arbitrary: fc.constant('any') },
  { weight: 4, arbitrary: fc.constant('current') },
  { weight: 1, arbitrary: fc.constant('outdated') },
  { weight: 1, arbitrary: fc.constant('absent') },
);

const anyId = fc.constantFrom(...ALL_IDS);
const nth = fc.nat(40);

/** A node under one of its label's ids, rarely under another's. */
const node = fc
  .constantFrom(...NODE_LABEL_NAMES, 'Organisation', 'Organisation')
  .chain((label: NodeLabel) =>
    fc.record({
      draft: fc.constant('node' as const),
      seen,
      label: fc.constant(label),
      id: fc.oneof(
        { weight: 30, arbitrary: fc.constantFrom(...IDS[label]) },
        { weight: 1, arbitrary: anyId },
      ),
      properties: PROPERTIES[label],
    }),
  );

/** Ends as the type allows them, rarely any. */
function ends(type: LinkType): Arbitrary<readonly [string, string]> {
  const allowed = fc
    .constantFrom(...linkTypeSpec(type).ends)
    .chain(([from, to]) =>
      fc.tuple(
        fc.constantFrom(...IDS[from as NodeLabel]),
        fc.constantFrom(...IDS[to as NodeLabel]),
      ),
    );
  return fc.oneof(
    { weight: 20, arbitrary: allowed },
    { weight: 1, arbitrary: fc.tuple(anyId, anyId) },
  );
}

/** Dates and roles a type does not carry are left out, rarely not. */
function fittingProperties(type: LinkType): Arbitrary<Properties> {
  const { dated, role } = linkTypeSpec(type);
  const dropped = [...(dated ? [] : ['since', 'until']), ...(role ? [] : ['role'])];
  const fitting = linkProperties.map((properties) =>
    Object.fromEntries(Object.entries(properties).filter(([name]) => !dropped.includes(name))),
  );
  return fc.oneof({ weight: 20, arbitrary: fitting }, { weight: 1, arbitrary: linkProperties });
}

const link = fc
  .oneof(fc.constantFrom(...LINK_TYPE_NAMES), fc.constantFrom(...ACTOR_LINK_TYPES))
  .chain((type: LinkType) =>
    fc.record({
      draft: fc.constant('link' as const),
      seen,
      type: fc.constant(type),
      pair: ends(type),
      isDated: fc.boolean(),
      properties: fittingProperties(type),
    }),
  )
  .map(({ pair: [from, to], ...rest }) => ({ ...rest, from, to }));

/** A random node or link: what a network grows by. */
export const growth: Arbitrary<DraftOperation> = fc.oneof(
  { weight: 1, arbitrary: node },
  { weight: 3, arbitrary: link },
);

/** One random operation. */
const operation: Arbitrary<DraftOperation> = fc.oneof(
  { weight: 6, arbitrary: node },
  { weight: 9, arbitrary: link },
  {
    weight: 1,
    arbitrary: fc.record({
      draft: fc.constant('endNode' as const),
      seen,
      id: anyId,
      on: partialDate,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      draft: fc.constant('deleteNode' as const),
      seen,
      id: anyId,
      withLinks: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ draft: fc.constant('endLink' as const), seen, nth, on: partialDate }),
  },
  { weight: 1, arbitrary: fc.record({ draft: fc.constant('deleteLink' as const), seen, nth }) },
);

/** A change set before it is known what the network holds. */
export interface DraftChange {
  readonly author: string;
  readonly sources: readonly string[];
  readonly operations: readonly DraftOperation[];
}

/** A random change set; most are small, so that many of them are applied. */
export const draftChange: Arbitrary<DraftChange> = fc.record({
  author: fc.oneof(
    { weight: 20, arbitrary: fc.constant('Zufall') },
    { weight: 1, arbitrary: fc.constant('') },
  ),
  sources: fc.oneof(
    { weight: 20, arbitrary: fc.subarray([...IDS.Document]) },
    { weight: 1, arbitrary: fc.constant(['nie-angelegt']) },
  ),
  operations: fc.oneof(
    { weight: 3, arbitrary: fc.array(operation, { minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.array(operation, { minLength: 1, maxLength: 5 }) },
  ),
});
