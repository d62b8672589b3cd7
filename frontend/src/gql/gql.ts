/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  'fragment Summary on EntitySummary {\n  id\n  label\n  nodeClass\n  kind\n  level\n  name\n  shortName\n  town\n  state\n  status\n  confidence\n  degree\n  validFrom\n  validUntil\n}\n\nfragment Cited on Source {\n  id\n  title\n  publisher\n  date\n  url\n  kind\n  retrieved\n}\n\nquery Neighbourhood($ids: [ID!]!, $depth: Int!, $filter: NeighbourhoodFilter, $asOf: Date, $limit: Int!) {\n  neighbourhood(\n    ids: $ids\n    depth: $depth\n    filter: $filter\n    asOf: $asOf\n    limit: $limit\n  ) {\n    totalCount\n    unknownIds\n    nodes {\n      distance\n      entity {\n        ...Summary\n      }\n    }\n    links {\n      id\n      type\n      from {\n        id\n      }\n      to {\n        id\n      }\n      role\n      since\n      until\n      ended\n      confidence\n      sources {\n        ...Cited\n      }\n    }\n    omitted {\n      via\n      label\n      kind\n      nodeClass\n      count\n    }\n  }\n}': typeof types.SummaryFragmentDoc;
  'query NetworkSize {\n  network {\n    actorCount\n    newestChange {\n      at\n    }\n  }\n}': typeof types.NetworkSizeDocument;
};
const documents: Documents = {
  'fragment Summary on EntitySummary {\n  id\n  label\n  nodeClass\n  kind\n  level\n  name\n  shortName\n  town\n  state\n  status\n  confidence\n  degree\n  validFrom\n  validUntil\n}\n\nfragment Cited on Source {\n  id\n  title\n  publisher\n  date\n  url\n  kind\n  retrieved\n}\n\nquery Neighbourhood($ids: [ID!]!, $depth: Int!, $filter: NeighbourhoodFilter, $asOf: Date, $limit: Int!) {\n  neighbourhood(\n    ids: $ids\n    depth: $depth\n    filter: $filter\n    asOf: $asOf\n    limit: $limit\n  ) {\n    totalCount\n    unknownIds\n    nodes {\n      distance\n      entity {\n        ...Summary\n      }\n    }\n    links {\n      id\n      type\n      from {\n        id\n      }\n      to {\n        id\n      }\n      role\n      since\n      until\n      ended\n      confidence\n      sources {\n        ...Cited\n      }\n    }\n    omitted {\n      via\n      label\n      kind\n      nodeClass\n      count\n    }\n  }\n}':
    types.SummaryFragmentDoc,
  'query NetworkSize {\n  network {\n    actorCount\n    newestChange {\n      at\n    }\n  }\n}':
    types.NetworkSizeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'fragment Summary on EntitySummary {\n  id\n  label\n  nodeClass\n  kind\n  level\n  name\n  shortName\n  town\n  state\n  status\n  confidence\n  degree\n  validFrom\n  validUntil\n}\n\nfragment Cited on Source {\n  id\n  title\n  publisher\n  date\n  url\n  kind\n  retrieved\n}\n\nquery Neighbourhood($ids: [ID!]!, $depth: Int!, $filter: NeighbourhoodFilter, $asOf: Date, $limit: Int!) {\n  neighbourhood(\n    ids: $ids\n    depth: $depth\n    filter: $filter\n    asOf: $asOf\n    limit: $limit\n  ) {\n    totalCount\n    unknownIds\n    nodes {\n      distance\n      entity {\n        ...Summary\n      }\n    }\n    links {\n      id\n      type\n      from {\n        id\n      }\n      to {\n        id\n      }\n      role\n      since\n      until\n      ended\n      confidence\n      sources {\n        ...Cited\n      }\n    }\n    omitted {\n      via\n      label\n      kind\n      nodeClass\n      count\n    }\n  }\n}',
): (typeof documents)['fragment Summary on EntitySummary {\n  id\n  label\n  nodeClass\n  kind\n  level\n  name\n  shortName\n  town\n  state\n  status\n  confidence\n  degree\n  validFrom\n  validUntil\n}\n\nfragment Cited on Source {\n  id\n  title\n  publisher\n  date\n  url\n  kind\n  retrieved\n}\n\nquery Neighbourhood($ids: [ID!]!, $depth: Int!, $filter: NeighbourhoodFilter, $asOf: Date, $limit: Int!) {\n  neighbourhood(\n    ids: $ids\n    depth: $depth\n    filter: $filter\n    asOf: $asOf\n    limit: $limit\n  ) {\n    totalCount\n    unknownIds\n    nodes {\n      distance\n      entity {\n        ...Summary\n      }\n    }\n    links {\n      id\n      type\n      from {\n        id\n      }\n      to {\n        id\n      }\n      role\n      since\n      until\n      ended\n      confidence\n      sources {\n        ...Cited\n      }\n    }\n    omitted {\n      via\n      label\n      kind\n      nodeClass\n      count\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query NetworkSize {\n  network {\n    actorCount\n    newestChange {\n      at\n    }\n  }\n}',
): (typeof documents)['query NetworkSize {\n  network {\n    actorCount\n    newestChange {\n      at\n    }\n  }\n}'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
