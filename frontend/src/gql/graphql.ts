/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Confidence = 'HIGH' | 'LOW' | 'MEDIUM';

export type DocumentKind = 'OWN_KNOWLEDGE' | 'REGISTRY' | 'SEED' | 'WEB';

export type LinkType =
  | 'ACTIVE_IN'
  | 'ADDRESSES'
  | 'BROADER'
  | 'CHAIRS'
  | 'COMMISSIONED'
  | 'COOPERATES_WITH'
  | 'FOUNDED'
  | 'FUNDS'
  | 'HOSTS'
  | 'LEADS'
  | 'MEMBER_OF'
  | 'ORGANISED'
  | 'PARTNER_OF'
  | 'PART_OF'
  | 'REPRESENTS'
  | 'RESPONSIBLE_FOR'
  | 'RUNS'
  | 'SEATED_IN'
  | 'SUCCEEDS'
  | 'SUPPORTS'
  | 'TOOK_PART_IN'
  | 'USES_FORMAT'
  | 'WORKS_FOR';

export type NeighbourhoodFilter = {
  confidences?: Array<Confidence> | null | undefined;
  includeEnded?: boolean | null | undefined;
  kinds?: Array<OrganisationKind> | null | undefined;
  labels?: Array<NodeLabel> | null | undefined;
  states?: Array<string> | null | undefined;
  themes?: Array<string | number> | null | undefined;
  types?: Array<LinkType> | null | undefined;
};

export type NodeClass =
  | 'ALLIANCE'
  | 'ASSOCIATION'
  | 'BUSINESS'
  | 'CHAMBER'
  | 'DOCUMENT'
  | 'EVENT'
  | 'FORMAT'
  | 'INITIATIVE'
  | 'MINISTRY'
  | 'OTHER'
  | 'PERSON'
  | 'PRACTICE'
  | 'PROGRAMME'
  | 'PUBLIC_BODY'
  | 'REGION'
  | 'RESEARCH'
  | 'SERVICE'
  | 'THEME'
  | 'UNION';

export type NodeLabel =
  | 'Document'
  | 'Event'
  | 'Format'
  | 'Organisation'
  | 'Person'
  | 'Practice'
  | 'Programme'
  | 'Region'
  | 'Theme';

export type OrganisationKind =
  | 'ALLIANCE'
  | 'CHAMBER_OF_COMMERCE'
  | 'CHAMBER_OF_CRAFTS'
  | 'CHAMBER_UMBRELLA'
  | 'CLUSTER'
  | 'COMPANY'
  | 'COMPETENCE_CENTRE'
  | 'CONSULTANCY'
  | 'DISTRICT'
  | 'ECONOMIC_DEVELOPMENT_AGENCY'
  | 'EMPLOYERS_ASSOCIATION'
  | 'FEDERAL_AGENCY'
  | 'FEDERAL_MINISTRY'
  | 'INDUSTRY_ASSOCIATION'
  | 'MASTERPLAN'
  | 'MUNICIPALITY'
  | 'OTHER'
  | 'REGIONAL_INITIATIVE'
  | 'RESEARCH_INSTITUTE'
  | 'SERVICE_CENTRE'
  | 'STATE_INITIATIVE'
  | 'STATE_MINISTRY'
  | 'TRANSFORMATION_NETWORK'
  | 'UNION'
  | 'UNIVERSITY';

export type OrganisationLevel = 'FEDERAL' | 'MUNICIPAL' | 'REGIONAL' | 'STATE';

export type OrganisationStatus = 'ACTIVE' | 'ENDED' | 'UNKNOWN';

export type SummaryFragment = {
  id: string;
  label: NodeLabel;
  nodeClass: NodeClass;
  kind: OrganisationKind | null;
  level: OrganisationLevel | null;
  name: string;
  shortName: string | null;
  town: string | null;
  state: string | null;
  status: OrganisationStatus | null;
  confidence: Confidence | null;
  degree: number;
  validFrom: string | null;
  validUntil: string | null;
};

export type CitedFragment = {
  id: string;
  title: string;
  publisher: string | null;
  date: string | null;
  url: string | null;
  kind: DocumentKind;
  retrieved: string | null;
};

export type NeighbourhoodQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  depth: number;
  filter?: NeighbourhoodFilter | null | undefined;
  asOf?: string | null | undefined;
  limit: number;
}>;

export type NeighbourhoodQuery = {
  neighbourhood: {
    totalCount: number;
    unknownIds: Array<string>;
    nodes: Array<{
      distance: number;
      entity: {
        id: string;
        label: NodeLabel;
        nodeClass: NodeClass;
        kind: OrganisationKind | null;
        level: OrganisationLevel | null;
        name: string;
        shortName: string | null;
        town: string | null;
        state: string | null;
        status: OrganisationStatus | null;
        confidence: Confidence | null;
        degree: number;
        validFrom: string | null;
        validUntil: string | null;
      };
    }>;
    links: Array<{
      id: string;
      type: LinkType;
      role: string | null;
      since: string | null;
      until: string | null;
      ended: boolean;
      confidence: Confidence;
      from: { id: string };
      to: { id: string };
      sources: Array<{
        id: string;
        title: string;
        publisher: string | null;
        date: string | null;
        url: string | null;
        kind: DocumentKind;
        retrieved: string | null;
      }>;
    }>;
    omitted: Array<{
      via: string;
      label: NodeLabel;
      kind: OrganisationKind | null;
      nodeClass: NodeClass;
      count: number;
    }>;
  };
};

export type NetworkSizeQueryVariables = Exact<{ [key: string]: never }>;

export type NetworkSizeQuery = {
  network: { actorCount: number; newestChange: { at: string } | null };
};

export const SummaryFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Summary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'EntitySummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nodeClass' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'level' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'town' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SummaryFragment, unknown>;
export const CitedFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Cited' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
          { kind: 'Field', name: { kind: 'Name', value: 'date' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'retrieved' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CitedFragment, unknown>;
export const NeighbourhoodDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Neighbourhood' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
              },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'depth' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'NeighbourhoodFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'limit' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'neighbourhood' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ids' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'depth' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'depth' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'limit' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'limit' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unknownIds' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'distance' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'entity' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summary' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'links' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'from' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'to' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'since' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ended' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'sources' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Cited' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'omitted' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'via' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nodeClass' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Summary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'EntitySummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nodeClass' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'level' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'town' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Cited' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
          { kind: 'Field', name: { kind: 'Name', value: 'date' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'retrieved' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const NetworkSizeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'NetworkSize' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'network' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'actorCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'newestChange' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'at' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NetworkSizeQuery, NetworkSizeQueryVariables>;
