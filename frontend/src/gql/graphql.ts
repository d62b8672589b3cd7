/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What actors of the whole network are put together by. */
export type ActorGrouping =
  /** By who hangs together with whom more than with others. */
  | 'COMMUNITY'
  /** By kind of organisation; persons are one group. */
  | 'KIND'
  /** By the Land of their seat. */
  | 'STATE';

/** Closed list of the model: Confidence. */
export type Confidence =
  /** documented */
  | 'HIGH'
  /** unsure */
  | 'LOW'
  /** inferred */
  | 'MEDIUM';

/** Closed list of the model: DocumentKind. */
export type DocumentKind =
  /** no source opened */
  | 'OWN_KNOWLEDGE'
  /** Register, statistics */
  | 'REGISTRY'
  /** Seed text */
  | 'SEED'
  /** Web page */
  | 'WEB';

/** Closed list of the model: EventKind. */
export type EventKind =
  /** Announcement */
  | 'ANNOUNCEMENT'
  /** Award */
  | 'AWARD'
  /** Campaign week */
  | 'CAMPAIGN_WEEK'
  /** Conference */
  | 'CONFERENCE'
  /** Declaration */
  | 'DECLARATION'
  /** Forum */
  | 'FORUM'
  /** Founding */
  | 'FOUNDING'
  /** Interview */
  | 'INTERVIEW'
  /** Legislative step */
  | 'LEGISLATIVE_STEP'
  /** Meeting */
  | 'MEETING'
  /** Network meeting */
  | 'NETWORK_MEETING'
  /** Panel */
  | 'PANEL'
  /** Presentations */
  | 'PRESENTATIONS'
  /** Public event */
  | 'PUBLIC_EVENT'
  /** Session */
  | 'SESSION'
  /** Talk */
  | 'TALK'
  /** Workshops */
  | 'WORKSHOPS';

/** Closed list of the model: EventMode. */
export type EventMode =
  /** digital */
  | 'DIGITAL'
  /** hybrid */
  | 'HYBRID'
  /** on site */
  | 'ONSITE';

/** Closed list of the model: IndicatorUnit. */
export type IndicatorUnit =
  /** billion euros */
  | 'billion_eur'
  /** per cent */
  | 'percent'
  /** persons */
  | 'persons'
  /** thousand persons */
  | 'thousand_persons';

/** From which end a link is read. */
export type LinkDirection =
  /** Read from the end of the link. */
  | 'BACKWARD'
  /** Read from the start of the link; symmetric links always are. */
  | 'FORWARD';

/** What a link says, read from left to right. */
export type LinkType =
  /** is active in */
  | 'ACTIVE_IN'
  /** addresses the theme */
  | 'ADDRESSES'
  /** belongs to the theme */
  | 'BROADER'
  /** chairs */
  | 'CHAIRS'
  /** has commissioned */
  | 'COMMISSIONED'
  /** cooperates with */
  | 'COOPERATES_WITH'
  /** founded */
  | 'FOUNDED'
  /** funds */
  | 'FUNDS'
  /** hosts */
  | 'HOSTS'
  /** leads */
  | 'LEADS'
  /** is a member of */
  | 'MEMBER_OF'
  /** organises */
  | 'ORGANISED'
  /** is a partner of */
  | 'PARTNER_OF'
  /** is part of */
  | 'PART_OF'
  /** represents */
  | 'REPRESENTS'
  /** is responsible for */
  | 'RESPONSIBLE_FOR'
  /** runs */
  | 'RUNS'
  /** is seated in */
  | 'SEATED_IN'
  /** is the successor of */
  | 'SUCCEEDS'
  /** supports */
  | 'SUPPORTS'
  /** takes part in */
  | 'TOOK_PART_IN'
  /** uses the format */
  | 'USES_FORMAT'
  /** works for */
  | 'WORKS_FOR';

/** Closed list of the model: NameKind. */
export type NameKind =
  /** other name */
  | 'ALIAS'
  /** official name */
  | 'OFFICIAL'
  /** spelling */
  | 'VARIANT';

/** What is walked over and kept; an absent or empty list filters nothing. */
export type NeighbourhoodFilter = {
  /** Confidence of the links to walk. */
  confidences?: Array<Confidence> | null | undefined;
  /** False: what has ended is left out. */
  includeEnded?: boolean | null | undefined;
  /** Kinds of organisation to keep. */
  kinds?: Array<OrganisationKind> | null | undefined;
  /** Labels to keep; without it organisations and persons. */
  labels?: Array<NodeLabel> | null | undefined;
  /** Länder to keep, ISO 3166-2 codes. */
  states?: Array<string> | null | undefined;
  /** Themes; only who addresses one is kept. */
  themes?: Array<string | number> | null | undefined;
  /** Types of actor link to walk; without it all of them. */
  types?: Array<LinkType> | null | undefined;
};

/** How a node is drawn: the kind of an organisation decides, elsewhere the label. */
export type NodeClass =
  /** Alliance */
  | 'ALLIANCE'
  /** Association */
  | 'ASSOCIATION'
  /** Company */
  | 'BUSINESS'
  /** Chamber */
  | 'CHAMBER'
  /** Source */
  | 'DOCUMENT'
  /** Event */
  | 'EVENT'
  /** Format */
  | 'FORMAT'
  /** Initiative */
  | 'INITIATIVE'
  /** Ministry, agency */
  | 'MINISTRY'
  /** Other */
  | 'OTHER'
  /** Person */
  | 'PERSON'
  /** Good practice */
  | 'PRACTICE'
  /** Programme */
  | 'PROGRAMME'
  /** District, municipality */
  | 'PUBLIC_BODY'
  /** Region */
  | 'REGION'
  /** University, institute */
  | 'RESEARCH'
  /** Service centre */
  | 'SERVICE'
  /** Theme */
  | 'THEME'
  /** Trade union */
  | 'UNION';

/** What a node is. */
export type NodeLabel =
  /** Source */
  | 'Document'
  /** Event */
  | 'Event'
  /** Format */
  | 'Format'
  /** Organisation */
  | 'Organisation'
  /** Person */
  | 'Person'
  /** Good practice */
  | 'Practice'
  /** Programme */
  | 'Programme'
  /** Region */
  | 'Region'
  /** Theme */
  | 'Theme';

/** Which organisations; an absent or empty list filters nothing. */
export type OrganisationFilter = {
  /** A day its lifetime holds; names are those of that day, their order is that of today. */
  asOf?: string | null | undefined;
  /** How documented. */
  confidences?: Array<Confidence> | null | undefined;
  /** Kinds. */
  kinds?: Array<OrganisationKind> | null | undefined;
  /** Länder, ISO 3166-2 codes. */
  states?: Array<string> | null | undefined;
  /** Statuses. */
  statuses?: Array<OrganisationStatus> | null | undefined;
  /** Themes; any of them suffices. */
  themes?: Array<string | number> | null | undefined;
};

/** Closed list of the model: OrganisationKind. */
export type OrganisationKind =
  /** Alliance */
  | 'ALLIANCE'
  /** Chamber of commerce and industry */
  | 'CHAMBER_OF_COMMERCE'
  /** Chamber of crafts */
  | 'CHAMBER_OF_CRAFTS'
  /** Umbrella body of chambers */
  | 'CHAMBER_UMBRELLA'
  /** Cluster */
  | 'CLUSTER'
  /** Company */
  | 'COMPANY'
  /** Competence centre */
  | 'COMPETENCE_CENTRE'
  /** Consultancy */
  | 'CONSULTANCY'
  /** District */
  | 'DISTRICT'
  /** Economic development agency */
  | 'ECONOMIC_DEVELOPMENT_AGENCY'
  /** Employers’ association */
  | 'EMPLOYERS_ASSOCIATION'
  /** Federal agency */
  | 'FEDERAL_AGENCY'
  /** Federal ministry */
  | 'FEDERAL_MINISTRY'
  /** Industry association */
  | 'INDUSTRY_ASSOCIATION'
  /** Master plan */
  | 'MASTERPLAN'
  /** Municipality */
  | 'MUNICIPALITY'
  /** Other organisation */
  | 'OTHER'
  /** Regional initiative */
  | 'REGIONAL_INITIATIVE'
  /** Research institute */
  | 'RESEARCH_INSTITUTE'
  /** Service centre */
  | 'SERVICE_CENTRE'
  /** State initiative */
  | 'STATE_INITIATIVE'
  /** State ministry */
  | 'STATE_MINISTRY'
  /** Transformation network */
  | 'TRANSFORMATION_NETWORK'
  /** Trade union */
  | 'UNION'
  /** University */
  | 'UNIVERSITY';

/** Closed list of the model: OrganisationLevel. */
export type OrganisationLevel =
  /** Federal */
  | 'FEDERAL'
  /** Municipal */
  | 'MUNICIPAL'
  /** Regional */
  | 'REGIONAL'
  /** State */
  | 'STATE';

/** The order of a list of organisations. */
export type OrganisationSort =
  /** Those with most links first. */
  | 'DEGREE'
  /** The oldest first, unknown last. */
  | 'FOUNDED'
  /** By name, umlauts as their base letters. */
  | 'NAME';

/** Closed list of the model: OrganisationStatus. */
export type OrganisationStatus =
  /** active */
  | 'ACTIVE'
  /** ended */
  | 'ENDED'
  /** unknown */
  | 'UNKNOWN';

/** What may prevent a way. */
export type PathConstraint =
  /** The day asked for. */
  | 'AS_OF'
  /** The nodes kept out. */
  | 'AVOID'
  /** The confidence of links. */
  | 'CONFIDENCES'
  /** That what has ended is left out. */
  | 'INCLUDE_ENDED'
  /** The kinds of organisation kept. */
  | 'KINDS'
  /** The labels. */
  | 'LABELS'
  /** The most hops; lifted, ways have up to 6. */
  | 'MAX_LENGTH'
  /** That only links with an opened source are walked. */
  | 'SOURCED_ONLY'
  /** The Länder. */
  | 'STATES'
  /** The themes. */
  | 'THEMES'
  /** The types of link. */
  | 'TYPES'
  /** The kinds of organisation kept out. */
  | 'WITHOUT_KINDS';

/** What a way may use, the two ends aside; an absent or empty list filters nothing. `labels: [Person]` leaves ways over persons only. */
export type PathFilter = {
  /** Up to 50 nodes to keep out, such as hubs. */
  avoid?: Array<string | number> | null | undefined;
  /** Confidence of the links to walk. */
  confidences?: Array<Confidence> | null | undefined;
  /** False: what has ended is left out. */
  includeEnded?: boolean | null | undefined;
  /** Kinds of organisation to keep. */
  kinds?: Array<OrganisationKind> | null | undefined;
  /** Labels to keep; without it organisations and persons. */
  labels?: Array<NodeLabel> | null | undefined;
  /** Länder to keep, ISO 3166-2 codes. */
  states?: Array<string> | null | undefined;
  /** Themes; only who addresses one is kept. */
  themes?: Array<string | number> | null | undefined;
  /** Types of actor link to walk; without it all of them. */
  types?: Array<LinkType> | null | undefined;
  /** Kinds of organisation to keep out. */
  withoutKinds?: Array<OrganisationKind> | null | undefined;
};

/** Closed list of the model: ProgrammeKind. */
export type ProgrammeKind =
  /** Guide */
  | 'GUIDE'
  /** Programme */
  | 'PROGRAMME'
  /** Project */
  | 'PROJECT'
  /** Strategy */
  | 'STRATEGY'
  /** Study */
  | 'STUDY'
  /** Survey */
  | 'SURVEY';

/** Closed list of the model: RegionLevel. */
export type RegionLevel =
  /** Cross-cutting region */
  | 'AREA'
  /** Country */
  | 'COUNTRY'
  /** District */
  | 'DISTRICT'
  /** State */
  | 'STATE';

/** Where a hit was found. */
export type SearchField =
  /** An official name that has ended. */
  | 'FORMER_NAME'
  /** The name. */
  | 'NAME'
  /** The English name. */
  | 'NAME_EN'
  /** Another name or spelling. */
  | 'OTHER_NAME'
  /** The publisher of a source. */
  | 'PUBLISHER'
  /** The short name. */
  | 'SHORT_NAME'
  /** The name of a theme it addresses. */
  | 'THEME'
  /** The title of a source. */
  | 'TITLE'
  /** The town. */
  | 'TOWN';

/** Which nodes may be found; an absent or empty list filters nothing. */
export type SearchFilter = {
  /** How documented. */
  confidences?: Array<Confidence> | null | undefined;
  /** Kinds of organisation. */
  kinds?: Array<OrganisationKind> | null | undefined;
  /** Labels. */
  labels?: Array<NodeLabel> | null | undefined;
  /** Länder, ISO 3166-2 codes. */
  states?: Array<string> | null | undefined;
  /** Statuses of organisations. */
  statuses?: Array<OrganisationStatus> | null | undefined;
  /** Themes; only who addresses one is found. */
  themes?: Array<string | number> | null | undefined;
  /** Types of actor link; only who has one is found. */
  types?: Array<LinkType> | null | undefined;
};

export type ThemeSuggestionsQueryVariables = Exact<{
  text: string;
}>;

export type ThemeSuggestionsQuery = {
  search: { nodes: Array<{ entity: { id: string; name: string } }> };
};

export type ThemesOfQueryVariables = Exact<{
  id: string | number;
}>;

export type ThemesOfQuery = {
  entity:
    | {
        id: string;
        linkGroups: Array<{
          type: LinkType;
          direction: LinkDirection;
          links: Array<{ counterpart: { id: string; label: NodeLabel; name: string } | null }>;
        }>;
      }
    | {
        id: string;
        linkGroups: Array<{
          type: LinkType;
          direction: LinkDirection;
          links: Array<{ counterpart: { id: string; label: NodeLabel; name: string } | null }>;
        }>;
      }
    | {
        id: string;
        linkGroups: Array<{
          type: LinkType;
          direction: LinkDirection;
          links: Array<{ counterpart: { id: string; label: NodeLabel; name: string } | null }>;
        }>;
      }
    | {
        id: string;
        linkGroups: Array<{
          type: LinkType;
          direction: LinkDirection;
          links: Array<{ counterpart: { id: string; label: NodeLabel; name: string } | null }>;
        }>;
      }
    | {
        id: string;
        linkGroups: Array<{
          type: LinkType;
          direction: LinkDirection;
          links: Array<{ counterpart: { id: string; label: NodeLabel; name: string } | null }>;
        }>;
      }
    | {
        id: string;
        linkGroups: Array<{
          type: LinkType;
          direction: LinkDirection;
          links: Array<{ counterpart: { id: string; label: NodeLabel; name: string } | null }>;
        }>;
      }
    | {
        id: string;
        linkGroups: Array<{
          type: LinkType;
          direction: LinkDirection;
          links: Array<{ counterpart: { id: string; label: NodeLabel; name: string } | null }>;
        }>;
      }
    | {
        id: string;
        linkGroups: Array<{
          type: LinkType;
          direction: LinkDirection;
          links: Array<{ counterpart: { id: string; label: NodeLabel; name: string } | null }>;
        }>;
      }
    | {
        id: string;
        linkGroups: Array<{
          type: LinkType;
          direction: LinkDirection;
          links: Array<{ counterpart: { id: string; label: NodeLabel; name: string } | null }>;
        }>;
      }
    | null;
};

export type EntityNameQueryVariables = Exact<{
  id: string | number;
}>;

export type EntityNameQuery = {
  entity:
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { shortName: string | null; id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | { id: string; name: string }
    | null;
};

export type CommonPartFragment = {
  totalCount: number;
  unknownIds: Array<string>;
  asked: Array<{
    id: string;
    label: NodeLabel;
    nodeClass: NodeClass;
    kind: OrganisationKind | null;
    level: OrganisationLevel | null;
    name: string;
    shortName: string | null;
    currentName: string | null;
    currentShortName: string | null;
    town: string | null;
    state: string | null;
    status: OrganisationStatus | null;
    confidence: Confidence | null;
    degree: number;
    validFrom: string | null;
    validUntil: string | null;
  }>;
  nodes: Array<{
    count: number;
    entity: {
      id: string;
      label: NodeLabel;
      nodeClass: NodeClass;
      kind: OrganisationKind | null;
      level: OrganisationLevel | null;
      name: string;
      shortName: string | null;
      currentName: string | null;
      currentShortName: string | null;
      town: string | null;
      state: string | null;
      status: OrganisationStatus | null;
      confidence: Confidence | null;
      degree: number;
      validFrom: string | null;
      validUntil: string | null;
    };
    links: Array<{
      id: string;
      sentence: string;
      ended: boolean;
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
  }>;
};

export type CommonQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  filter: NeighbourhoodFilter;
  confidences?: Array<Confidence> | Confidence | null | undefined;
  asOf?: string | null | undefined;
  first: number;
}>;

export type CommonQuery = {
  neighbours: {
    totalCount: number;
    unknownIds: Array<string>;
    asked: Array<{
      id: string;
      label: NodeLabel;
      nodeClass: NodeClass;
      kind: OrganisationKind | null;
      level: OrganisationLevel | null;
      name: string;
      shortName: string | null;
      currentName: string | null;
      currentShortName: string | null;
      town: string | null;
      state: string | null;
      status: OrganisationStatus | null;
      confidence: Confidence | null;
      degree: number;
      validFrom: string | null;
      validUntil: string | null;
    }>;
    nodes: Array<{
      count: number;
      entity: {
        id: string;
        label: NodeLabel;
        nodeClass: NodeClass;
        kind: OrganisationKind | null;
        level: OrganisationLevel | null;
        name: string;
        shortName: string | null;
        currentName: string | null;
        currentShortName: string | null;
        town: string | null;
        state: string | null;
        status: OrganisationStatus | null;
        confidence: Confidence | null;
        degree: number;
        validFrom: string | null;
        validUntil: string | null;
      };
      links: Array<{
        id: string;
        sentence: string;
        ended: boolean;
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
    }>;
  };
  themes: {
    totalCount: number;
    unknownIds: Array<string>;
    asked: Array<{
      id: string;
      label: NodeLabel;
      nodeClass: NodeClass;
      kind: OrganisationKind | null;
      level: OrganisationLevel | null;
      name: string;
      shortName: string | null;
      currentName: string | null;
      currentShortName: string | null;
      town: string | null;
      state: string | null;
      status: OrganisationStatus | null;
      confidence: Confidence | null;
      degree: number;
      validFrom: string | null;
      validUntil: string | null;
    }>;
    nodes: Array<{
      count: number;
      entity: {
        id: string;
        label: NodeLabel;
        nodeClass: NodeClass;
        kind: OrganisationKind | null;
        level: OrganisationLevel | null;
        name: string;
        shortName: string | null;
        currentName: string | null;
        currentShortName: string | null;
        town: string | null;
        state: string | null;
        status: OrganisationStatus | null;
        confidence: Confidence | null;
        degree: number;
        validFrom: string | null;
        validUntil: string | null;
      };
      links: Array<{
        id: string;
        sentence: string;
        ended: boolean;
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
    }>;
  };
};

export type OrganisationsQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  sort: OrganisationSort;
  first: number;
  after?: string | null | undefined;
}>;

export type OrganisationsQuery = {
  organisations: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      id: string;
      label: NodeLabel;
      nodeClass: NodeClass;
      kind: OrganisationKind | null;
      level: OrganisationLevel | null;
      name: string;
      shortName: string | null;
      currentName: string | null;
      currentShortName: string | null;
      town: string | null;
      state: string | null;
      status: OrganisationStatus | null;
      confidence: Confidence | null;
      degree: number;
      validFrom: string | null;
      validUntil: string | null;
    }>;
  };
};

export type ProfileLinkFragment = {
  id: string;
  type: LinkType;
  role: string | null;
  since: string | null;
  until: string | null;
  ended: boolean;
  confidence: Confidence;
  checkedAt: string | null;
  counterpart: {
    id: string;
    label: NodeLabel;
    nodeClass: NodeClass;
    kind: OrganisationKind | null;
    level: OrganisationLevel | null;
    name: string;
    shortName: string | null;
    currentName: string | null;
    currentShortName: string | null;
    town: string | null;
    state: string | null;
    status: OrganisationStatus | null;
    confidence: Confidence | null;
    degree: number;
    validFrom: string | null;
    validUntil: string | null;
  } | null;
  sources: Array<{
    id: string;
    title: string;
    publisher: string | null;
    date: string | null;
    url: string | null;
    kind: DocumentKind;
    retrieved: string | null;
  }>;
};

export type ProfileQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  perGroup: number;
}>;

export type ProfileQuery = {
  entity:
    | {
        publisher: string | null;
        date: string | null;
        url: string | null;
        retrieved: string | null;
        id: string;
        label: NodeLabel;
        nodeClass: NodeClass;
        name: string;
        degree: number;
        confidence: Confidence | null;
        checkedAt: string | null;
        documentKind: DocumentKind;
        sources: Array<{
          id: string;
          title: string;
          publisher: string | null;
          date: string | null;
          url: string | null;
          kind: DocumentKind;
          retrieved: string | null;
        }>;
        linkGroups: Array<{
          type: LinkType;
          direction: LinkDirection;
          caption: string;
          heading: string;
          totalCount: number;
          links: Array<{
            id: string;
            type: LinkType;
            role: string | null;
            since: string | null;
            until: string | null;
            ended: boolean;
            confidence: Confidence;
            checkedAt: string | null;
            counterpart: {
              id: string;
              label: NodeLabel;
              nodeClass: NodeClass;
              kind: OrganisationKind | null;
              level: OrganisationLevel | null;
              name: string;
              shortName: string | null;
              currentName: string | null;
              currentShortName: string | null;
              town: string | null;
              state: string | null;
              status: OrganisationStatus | null;
              confidence: Confidence | null;
              degree: number;
              validFrom: string | null;
              validUntil: string | null;
            } | null;
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
        }>;
      }
    | {
        start: string | null;
        end: string | null;
        mode: EventMode | null;
        town: string | null;
        participants: number | null;
        motto: string | null;
        description: string | null;
        id: string;
        label: NodeLabel;
        nodeClass: NodeClass;
        name: string;
        degree: number;
        confidence: Confidence | null;
        checkedAt: string | null;
        eventKind: EventKind;
        sources: Array<{
          id: string;
          title: string;
          publisher: string | null;
          date: string | null;
          url: string | null;
          kind: DocumentKind;
          retrieved: string | null;
        }>;
        linkGroups: Array<{
          type: LinkType;
          direction: LinkDirection;
          caption: string;
          heading: string;
          totalCount: number;
          links: Array<{
            id: string;
            type: LinkType;
            role: string | null;
            since: string | null;
            until: string | null;
            ended: boolean;
            confidence: Confidence;
            checkedAt: string | null;
            counterpart: {
              id: string;
              label: NodeLabel;
              nodeClass: NodeClass;
              kind: OrganisationKind | null;
              level: OrganisationLevel | null;
              name: string;
              shortName: string | null;
              currentName: string | null;
              currentShortName: string | null;
              town: string | null;
              state: string | null;
              status: OrganisationStatus | null;
              confidence: Confidence | null;
              degree: number;
              validFrom: string | null;
              validUntil: string | null;
            } | null;
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
        }>;
      }
    | {
        definition: string | null;
        definitionEn: string | null;
        id: string;
        label: NodeLabel;
        nodeClass: NodeClass;
        name: string;
        degree: number;
        confidence: Confidence | null;
        checkedAt: string | null;
        sources: Array<{
          id: string;
          title: string;
          publisher: string | null;
          date: string | null;
          url: string | null;
          kind: DocumentKind;
          retrieved: string | null;
        }>;
        linkGroups: Array<{
          type: LinkType;
          direction: LinkDirection;
          caption: string;
          heading: string;
          totalCount: number;
          links: Array<{
            id: string;
            type: LinkType;
            role: string | null;
            since: string | null;
            until: string | null;
            ended: boolean;
            confidence: Confidence;
            checkedAt: string | null;
            counterpart: {
              id: string;
              label: NodeLabel;
              nodeClass: NodeClass;
              kind: OrganisationKind | null;
              level: OrganisationLevel | null;
              name: string;
              shortName: string | null;
              currentName: string | null;
              currentShortName: string | null;
              town: string | null;
              state: string | null;
              status: OrganisationStatus | null;
              confidence: Confidence | null;
              degree: number;
              validFrom: string | null;
              validUntil: string | null;
            } | null;
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
        }>;
      }
    | {
        shortName: string | null;
        status: OrganisationStatus;
        founded: string | null;
        dissolved: string | null;
        town: string | null;
        state: string | null;
        website: string | null;
        description: string | null;
        id: string;
        label: NodeLabel;
        nodeClass: NodeClass;
        name: string;
        degree: number;
        confidence: Confidence | null;
        checkedAt: string | null;
        organisationKind: OrganisationKind;
        organisationLevel: OrganisationLevel | null;
        names: Array<{
          name: string;
          shortName: string | null;
          validFrom: string | null;
          validUntil: string | null;
          kind: NameKind;
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
        sources: Array<{
          id: string;
          title: string;
          publisher: string | null;
          date: string | null;
          url: string | null;
          kind: DocumentKind;
          retrieved: string | null;
        }>;
        linkGroups: Array<{
          type: LinkType;
          direction: LinkDirection;
          caption: string;
          heading: string;
          totalCount: number;
          links: Array<{
            id: string;
            type: LinkType;
            role: string | null;
            since: string | null;
            until: string | null;
            ended: boolean;
            confidence: Confidence;
            checkedAt: string | null;
            counterpart: {
              id: string;
              label: NodeLabel;
              nodeClass: NodeClass;
              kind: OrganisationKind | null;
              level: OrganisationLevel | null;
              name: string;
              shortName: string | null;
              currentName: string | null;
              currentShortName: string | null;
              town: string | null;
              state: string | null;
              status: OrganisationStatus | null;
              confidence: Confidence | null;
              degree: number;
              validFrom: string | null;
              validUntil: string | null;
            } | null;
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
        }>;
      }
    | {
        id: string;
        label: NodeLabel;
        nodeClass: NodeClass;
        name: string;
        degree: number;
        confidence: Confidence | null;
        checkedAt: string | null;
        personTitle: string | null;
        sources: Array<{
          id: string;
          title: string;
          publisher: string | null;
          date: string | null;
          url: string | null;
          kind: DocumentKind;
          retrieved: string | null;
        }>;
        linkGroups: Array<{
          type: LinkType;
          direction: LinkDirection;
          caption: string;
          heading: string;
          totalCount: number;
          links: Array<{
            id: string;
            type: LinkType;
            role: string | null;
            since: string | null;
            until: string | null;
            ended: boolean;
            confidence: Confidence;
            checkedAt: string | null;
            counterpart: {
              id: string;
              label: NodeLabel;
              nodeClass: NodeClass;
              kind: OrganisationKind | null;
              level: OrganisationLevel | null;
              name: string;
              shortName: string | null;
              currentName: string | null;
              currentShortName: string | null;
              town: string | null;
              state: string | null;
              status: OrganisationStatus | null;
              confidence: Confidence | null;
              degree: number;
              validFrom: string | null;
              validUntil: string | null;
            } | null;
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
        }>;
      }
    | {
        year: string | null;
        description: string | null;
        id: string;
        label: NodeLabel;
        nodeClass: NodeClass;
        name: string;
        degree: number;
        confidence: Confidence | null;
        checkedAt: string | null;
        sources: Array<{
          id: string;
          title: string;
          publisher: string | null;
          date: string | null;
          url: string | null;
          kind: DocumentKind;
          retrieved: string | null;
        }>;
        linkGroups: Array<{
          type: LinkType;
          direction: LinkDirection;
          caption: string;
          heading: string;
          totalCount: number;
          links: Array<{
            id: string;
            type: LinkType;
            role: string | null;
            since: string | null;
            until: string | null;
            ended: boolean;
            confidence: Confidence;
            checkedAt: string | null;
            counterpart: {
              id: string;
              label: NodeLabel;
              nodeClass: NodeClass;
              kind: OrganisationKind | null;
              level: OrganisationLevel | null;
              name: string;
              shortName: string | null;
              currentName: string | null;
              currentShortName: string | null;
              town: string | null;
              state: string | null;
              status: OrganisationStatus | null;
              confidence: Confidence | null;
              degree: number;
              validFrom: string | null;
              validUntil: string | null;
            } | null;
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
        }>;
      }
    | {
        shortName: string | null;
        start: string | null;
        end: string | null;
        description: string | null;
        id: string;
        label: NodeLabel;
        nodeClass: NodeClass;
        name: string;
        degree: number;
        confidence: Confidence | null;
        checkedAt: string | null;
        programmeKind: ProgrammeKind;
        sources: Array<{
          id: string;
          title: string;
          publisher: string | null;
          date: string | null;
          url: string | null;
          kind: DocumentKind;
          retrieved: string | null;
        }>;
        linkGroups: Array<{
          type: LinkType;
          direction: LinkDirection;
          caption: string;
          heading: string;
          totalCount: number;
          links: Array<{
            id: string;
            type: LinkType;
            role: string | null;
            since: string | null;
            until: string | null;
            ended: boolean;
            confidence: Confidence;
            checkedAt: string | null;
            counterpart: {
              id: string;
              label: NodeLabel;
              nodeClass: NodeClass;
              kind: OrganisationKind | null;
              level: OrganisationLevel | null;
              name: string;
              shortName: string | null;
              currentName: string | null;
              currentShortName: string | null;
              town: string | null;
              state: string | null;
              status: OrganisationStatus | null;
              confidence: Confidence | null;
              degree: number;
              validFrom: string | null;
              validUntil: string | null;
            } | null;
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
        }>;
      }
    | {
        nuts: string | null;
        ags: string | null;
        id: string;
        label: NodeLabel;
        nodeClass: NodeClass;
        name: string;
        degree: number;
        confidence: Confidence | null;
        checkedAt: string | null;
        regionLevel: RegionLevel;
        areaType: string | null;
        indicators: Array<{
          indicator: string;
          value: number;
          unit: IndicatorUnit;
          year: string;
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
        sources: Array<{
          id: string;
          title: string;
          publisher: string | null;
          date: string | null;
          url: string | null;
          kind: DocumentKind;
          retrieved: string | null;
        }>;
        linkGroups: Array<{
          type: LinkType;
          direction: LinkDirection;
          caption: string;
          heading: string;
          totalCount: number;
          links: Array<{
            id: string;
            type: LinkType;
            role: string | null;
            since: string | null;
            until: string | null;
            ended: boolean;
            confidence: Confidence;
            checkedAt: string | null;
            counterpart: {
              id: string;
              label: NodeLabel;
              nodeClass: NodeClass;
              kind: OrganisationKind | null;
              level: OrganisationLevel | null;
              name: string;
              shortName: string | null;
              currentName: string | null;
              currentShortName: string | null;
              town: string | null;
              state: string | null;
              status: OrganisationStatus | null;
              confidence: Confidence | null;
              degree: number;
              validFrom: string | null;
              validUntil: string | null;
            } | null;
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
        }>;
      }
    | {
        definition: string | null;
        definitionEn: string | null;
        id: string;
        label: NodeLabel;
        nodeClass: NodeClass;
        name: string;
        degree: number;
        confidence: Confidence | null;
        checkedAt: string | null;
        sources: Array<{
          id: string;
          title: string;
          publisher: string | null;
          date: string | null;
          url: string | null;
          kind: DocumentKind;
          retrieved: string | null;
        }>;
        linkGroups: Array<{
          type: LinkType;
          direction: LinkDirection;
          caption: string;
          heading: string;
          totalCount: number;
          links: Array<{
            id: string;
            type: LinkType;
            role: string | null;
            since: string | null;
            until: string | null;
            ended: boolean;
            confidence: Confidence;
            checkedAt: string | null;
            counterpart: {
              id: string;
              label: NodeLabel;
              nodeClass: NodeClass;
              kind: OrganisationKind | null;
              level: OrganisationLevel | null;
              name: string;
              shortName: string | null;
              currentName: string | null;
              currentShortName: string | null;
              town: string | null;
              state: string | null;
              status: OrganisationStatus | null;
              confidence: Confidence | null;
              degree: number;
              validFrom: string | null;
              validUntil: string | null;
            } | null;
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
        }>;
      }
    | null;
};

export type MoreLinksQueryVariables = Exact<{
  of: string | number;
  type: LinkType;
  direction: LinkDirection;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type MoreLinksQuery = {
  links: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      id: string;
      type: LinkType;
      role: string | null;
      since: string | null;
      until: string | null;
      ended: boolean;
      confidence: Confidence;
      checkedAt: string | null;
      counterpart: {
        id: string;
        label: NodeLabel;
        nodeClass: NodeClass;
        kind: OrganisationKind | null;
        level: OrganisationLevel | null;
        name: string;
        shortName: string | null;
        currentName: string | null;
        currentShortName: string | null;
        town: string | null;
        state: string | null;
        status: OrganisationStatus | null;
        confidence: Confidence | null;
        degree: number;
        validFrom: string | null;
        validUntil: string | null;
      } | null;
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
  };
};

export type PathWayFragment = {
  length: number;
  ended: boolean;
  hops: Array<{
    ended: boolean;
    from: {
      id: string;
      label: NodeLabel;
      nodeClass: NodeClass;
      kind: OrganisationKind | null;
      level: OrganisationLevel | null;
      name: string;
      shortName: string | null;
      currentName: string | null;
      currentShortName: string | null;
      town: string | null;
      state: string | null;
      status: OrganisationStatus | null;
      confidence: Confidence | null;
      degree: number;
      validFrom: string | null;
      validUntil: string | null;
    };
    to: {
      id: string;
      label: NodeLabel;
      nodeClass: NodeClass;
      kind: OrganisationKind | null;
      level: OrganisationLevel | null;
      name: string;
      shortName: string | null;
      currentName: string | null;
      currentShortName: string | null;
      town: string | null;
      state: string | null;
      status: OrganisationStatus | null;
      confidence: Confidence | null;
      degree: number;
      validFrom: string | null;
      validUntil: string | null;
    };
    links: Array<{
      id: string;
      type: LinkType;
      role: string | null;
      since: string | null;
      until: string | null;
      ended: boolean;
      confidence: Confidence;
      from: { id: string };
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
  }>;
};

export type PathObstaclesFragment = {
  obstacles: Array<{ constraints: Array<PathConstraint>; way: { length: number } }>;
};

export type WaysQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxLength: number;
  limit: number;
  filter: PathFilter;
  pastFilter: PathFilter;
  withPast: boolean;
  asOf?: string | null | undefined;
  sourcedOnly: boolean;
}>;

export type WaysQuery = {
  current: {
    unknownIds: Array<string>;
    from: {
      id: string;
      label: NodeLabel;
      nodeClass: NodeClass;
      kind: OrganisationKind | null;
      level: OrganisationLevel | null;
      name: string;
      shortName: string | null;
      currentName: string | null;
      currentShortName: string | null;
      town: string | null;
      state: string | null;
      status: OrganisationStatus | null;
      confidence: Confidence | null;
      degree: number;
      validFrom: string | null;
      validUntil: string | null;
    };
    to: {
      id: string;
      label: NodeLabel;
      nodeClass: NodeClass;
      kind: OrganisationKind | null;
      level: OrganisationLevel | null;
      name: string;
      shortName: string | null;
      currentName: string | null;
      currentShortName: string | null;
      town: string | null;
      state: string | null;
      status: OrganisationStatus | null;
      confidence: Confidence | null;
      degree: number;
      validFrom: string | null;
      validUntil: string | null;
    };
    ways: Array<{
      length: number;
      ended: boolean;
      hops: Array<{
        ended: boolean;
        from: {
          id: string;
          label: NodeLabel;
          nodeClass: NodeClass;
          kind: OrganisationKind | null;
          level: OrganisationLevel | null;
          name: string;
          shortName: string | null;
          currentName: string | null;
          currentShortName: string | null;
          town: string | null;
          state: string | null;
          status: OrganisationStatus | null;
          confidence: Confidence | null;
          degree: number;
          validFrom: string | null;
          validUntil: string | null;
        };
        to: {
          id: string;
          label: NodeLabel;
          nodeClass: NodeClass;
          kind: OrganisationKind | null;
          level: OrganisationLevel | null;
          name: string;
          shortName: string | null;
          currentName: string | null;
          currentShortName: string | null;
          town: string | null;
          state: string | null;
          status: OrganisationStatus | null;
          confidence: Confidence | null;
          degree: number;
          validFrom: string | null;
          validUntil: string | null;
        };
        links: Array<{
          id: string;
          type: LinkType;
          role: string | null;
          since: string | null;
          until: string | null;
          ended: boolean;
          confidence: Confidence;
          from: { id: string };
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
      }>;
    }>;
  } & { obstacles?: Array<{ constraints: Array<PathConstraint>; way: { length: number } }> };
  past?: {
    ways: Array<{
      length: number;
      ended: boolean;
      hops: Array<{
        ended: boolean;
        from: {
          id: string;
          label: NodeLabel;
          nodeClass: NodeClass;
          kind: OrganisationKind | null;
          level: OrganisationLevel | null;
          name: string;
          shortName: string | null;
          currentName: string | null;
          currentShortName: string | null;
          town: string | null;
          state: string | null;
          status: OrganisationStatus | null;
          confidence: Confidence | null;
          degree: number;
          validFrom: string | null;
          validUntil: string | null;
        };
        to: {
          id: string;
          label: NodeLabel;
          nodeClass: NodeClass;
          kind: OrganisationKind | null;
          level: OrganisationLevel | null;
          name: string;
          shortName: string | null;
          currentName: string | null;
          currentShortName: string | null;
          town: string | null;
          state: string | null;
          status: OrganisationStatus | null;
          confidence: Confidence | null;
          degree: number;
          validFrom: string | null;
          validUntil: string | null;
        };
        links: Array<{
          id: string;
          type: LinkType;
          role: string | null;
          since: string | null;
          until: string | null;
          ended: boolean;
          confidence: Confidence;
          from: { id: string };
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
      }>;
    }>;
    obstacles: Array<{ constraints: Array<PathConstraint>; way: { length: number } }>;
  };
};

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  after?: string | null | undefined;
  filter?: SearchFilter | null | undefined;
  asOf?: string | null | undefined;
}>;

export type SearchQuery = {
  search: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      entity: {
        id: string;
        label: NodeLabel;
        nodeClass: NodeClass;
        kind: OrganisationKind | null;
        level: OrganisationLevel | null;
        name: string;
        shortName: string | null;
        currentName: string | null;
        currentShortName: string | null;
        town: string | null;
        state: string | null;
        status: OrganisationStatus | null;
        confidence: Confidence | null;
        degree: number;
        validFrom: string | null;
        validUntil: string | null;
      };
      match: {
        field: SearchField;
        text: string;
        validFrom: string | null;
        validUntil: string | null;
      };
    }>;
  };
};

export type SearchFacetsQueryVariables = Exact<{
  text: string;
  filter?: SearchFilter | null | undefined;
  asOf?: string | null | undefined;
}>;

export type SearchFacetsQuery = {
  search: {
    totalCount: number;
    facets: {
      labels: Array<{ label: NodeLabel; count: number }>;
      kinds: Array<{ kind: OrganisationKind; count: number }>;
      states: Array<{ state: string; count: number }>;
      themes: Array<{ count: number; theme: { id: string; name: string } }>;
      types: Array<{ type: LinkType; count: number }>;
      confidences: Array<{ confidence: Confidence; count: number }>;
      statuses: Array<{ status: OrganisationStatus; count: number }>;
    };
  };
};

export type DoorsQueryVariables = Exact<{
  initiativeKinds: Array<OrganisationKind> | OrganisationKind;
}>;

export type DoorsQuery = {
  servicestelle: { totalCount: number };
  hydrogen: {
    totalCount: number;
    nodes: Array<{
      id: string;
      label: NodeLabel;
      nodeClass: NodeClass;
      kind: OrganisationKind | null;
      level: OrganisationLevel | null;
      name: string;
      shortName: string | null;
      currentName: string | null;
      currentShortName: string | null;
      town: string | null;
      state: string | null;
      status: OrganisationStatus | null;
      confidence: Confidence | null;
      degree: number;
      validFrom: string | null;
      validUntil: string | null;
    }>;
  };
  ministry: {
    names: Array<{
      name: string;
      shortName: string | null;
      validFrom: string | null;
      validUntil: string | null;
      kind: NameKind;
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
  } | null;
};

export type SummaryFragment = {
  id: string;
  label: NodeLabel;
  nodeClass: NodeClass;
  kind: OrganisationKind | null;
  level: OrganisationLevel | null;
  name: string;
  shortName: string | null;
  currentName: string | null;
  currentShortName: string | null;
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
        latitude: number | null;
        longitude: number | null;
        id: string;
        label: NodeLabel;
        nodeClass: NodeClass;
        kind: OrganisationKind | null;
        level: OrganisationLevel | null;
        name: string;
        shortName: string | null;
        currentName: string | null;
        currentShortName: string | null;
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
  network: {
    actorCount: number;
    actorLinkCount: number;
    kinds: Array<{ nodeClass: NodeClass; count: number }>;
    newestChange: { at: string } | null;
  };
};

export type TimelineQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  filter?: NeighbourhoodFilter | null | undefined;
}>;

export type TimelineQuery = { timeline: Array<{ year: number; day: string; linkCount: number }> };

export type WholeNetworkQueryVariables = Exact<{
  filter?: NeighbourhoodFilter | null | undefined;
  asOf?: string | null | undefined;
  groupBy?: ActorGrouping | null | undefined;
  opened: Array<string | number> | string | number;
}>;

export type WholeNetworkQuery = {
  wholeNetwork: {
    totalCount: number;
    groupBy: ActorGrouping | null;
    nodes: Array<{
      x: number;
      y: number;
      community: string | null;
      entity: {
        latitude: number | null;
        longitude: number | null;
        id: string;
        label: NodeLabel;
        nodeClass: NodeClass;
        kind: OrganisationKind | null;
        level: OrganisationLevel | null;
        name: string;
        shortName: string | null;
        currentName: string | null;
        currentShortName: string | null;
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
    groups: Array<{
      id: string;
      key: string;
      kind: OrganisationKind | null;
      nodeClass: NodeClass | null;
      state: string | null;
      community: string | null;
      count: number;
      x: number;
      y: number;
    }>;
    ties: Array<{ from: string; to: string; count: number }>;
    communities: Array<{
      id: string;
      count: number;
      rank: number;
      state: string | null;
      kind: OrganisationKind | null;
      lead: { id: string; name: string; shortName: string | null; nodeClass: NodeClass };
    }>;
  };
};

export type WholeNetworkCountQueryVariables = Exact<{
  filter?: NeighbourhoodFilter | null | undefined;
  asOf?: string | null | undefined;
}>;

export type WholeNetworkCountQuery = { wholeNetwork: { totalCount: number } };

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
          { kind: 'Field', name: { kind: 'Name', value: 'currentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentShortName' } },
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
export const CommonPartFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommonPart' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommonConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unknownIds' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'asked' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summary' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nodes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'links' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ended' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'currentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentShortName' } },
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
} as unknown as DocumentNode<CommonPartFragment, unknown>;
export const ProfileLinkFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProfileLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Link' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'counterpart' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summary' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ended' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Cited' } }],
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
          { kind: 'Field', name: { kind: 'Name', value: 'currentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentShortName' } },
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
} as unknown as DocumentNode<ProfileLinkFragment, unknown>;
export const PathWayFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PathWay' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Way' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'length' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ended' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'from' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summary' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'to' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summary' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'ended' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'currentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentShortName' } },
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
} as unknown as DocumentNode<PathWayFragment, unknown>;
export const PathObstaclesFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PathObstacles' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Paths' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'obstacles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'constraints' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'way' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'length' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PathObstaclesFragment, unknown>;
export const ThemeSuggestionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ThemeSuggestions' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '12' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'labels' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'Theme' }] },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'entity' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ThemeSuggestionsQuery, ThemeSuggestionsQueryVariables>;
export const ThemesOfDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ThemesOf' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'entity' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'linkGroups' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '25' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'links' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'counterpart' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ThemesOfQuery, ThemesOfQueryVariables>;
export const EntityNameDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EntityName' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'entity' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'Organisation' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'shortName' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EntityNameQuery, EntityNameQueryVariables>;
export const CommonDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Common' },
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
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'NeighbourhoodFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'confidences' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'Confidence' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
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
            alias: { kind: 'Name', value: 'neighbours' },
            name: { kind: 'Name', value: 'commonNeighbours' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ids' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
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
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CommonPart' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'themes' },
            name: { kind: 'Name', value: 'commonThemes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ids' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'confidences' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'confidences' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CommonPart' } }],
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
          { kind: 'Field', name: { kind: 'Name', value: 'currentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentShortName' } },
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CommonPart' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CommonConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unknownIds' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'asked' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summary' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nodes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'links' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ended' } },
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
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CommonQuery, CommonQueryVariables>;
export const OrganisationsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Organisations' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'OrganisationFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'OrganisationSort' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisations' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'sort' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
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
          { kind: 'Field', name: { kind: 'Name', value: 'currentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentShortName' } },
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
} as unknown as DocumentNode<OrganisationsQuery, OrganisationsQueryVariables>;
export const ProfileDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Profile' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'perGroup' } },
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
            name: { kind: 'Name', value: 'entity' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nodeClass' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
                { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'linkGroups' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'perGroup' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'asOf' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'caption' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'heading' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'links' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'FragmentSpread',
                              name: { kind: 'Name', value: 'ProfileLink' },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: {
                    kind: 'NamedType',
                    name: { kind: 'Name', value: 'Organisation' },
                  },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'organisationKind' },
                        name: { kind: 'Name', value: 'kind' },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'organisationLevel' },
                        name: { kind: 'Name', value: 'level' },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'founded' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'dissolved' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'town' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'website' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'names' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'sources' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'Cited' },
                                  },
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
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Person' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'personTitle' },
                        name: { kind: 'Name', value: 'title' },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Programme' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'programmeKind' },
                        name: { kind: 'Name', value: 'kind' },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'eventKind' },
                        name: { kind: 'Name', value: 'kind' },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'mode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'town' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'participants' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'motto' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Practice' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'year' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Theme' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'definition' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'definitionEn' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Format' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'definition' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'definitionEn' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Region' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'regionLevel' },
                        name: { kind: 'Name', value: 'level' },
                      },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'areaType' },
                        name: { kind: 'Name', value: 'type' },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'nuts' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ags' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'indicators' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'indicator' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'year' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'sources' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'Cited' },
                                  },
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
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Document' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'documentKind' },
                        name: { kind: 'Name', value: 'kind' },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'retrieved' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'currentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentShortName' } },
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProfileLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Link' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'counterpart' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summary' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ended' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Cited' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProfileQuery, ProfileQueryVariables>;
export const MoreLinksDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MoreLinks' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'of' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'type' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'LinkType' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'direction' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'LinkDirection' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'links' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'of' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'of' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'type' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'type' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'direction' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'direction' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'asOf' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ProfileLink' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'currentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentShortName' } },
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ProfileLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Link' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'counterpart' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summary' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ended' } },
          { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Cited' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MoreLinksQuery, MoreLinksQueryVariables>;
export const WaysDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Ways' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'maxLength' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'limit' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PathFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'pastFilter' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PathFilter' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'withPast' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'sourcedOnly' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'current' },
            name: { kind: 'Name', value: 'paths' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'maxLength' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'maxLength' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'limit' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'limit' } },
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
                name: { kind: 'Name', value: 'sourcedOnly' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'sourcedOnly' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'from' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summary' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'to' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summary' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'unknownIds' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ways' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PathWay' } },
                    ],
                  },
                },
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'PathObstacles' },
                  directives: [
                    {
                      kind: 'Directive',
                      name: { kind: 'Name', value: 'skip' },
                      arguments: [
                        {
                          kind: 'Argument',
                          name: { kind: 'Name', value: 'if' },
                          value: { kind: 'Variable', name: { kind: 'Name', value: 'withPast' } },
                        },
                      ],
                    },
                  ],
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'past' },
            name: { kind: 'Name', value: 'paths' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'maxLength' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'maxLength' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'limit' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'limit' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'pastFilter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sourcedOnly' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'sourcedOnly' } },
              },
            ],
            directives: [
              {
                kind: 'Directive',
                name: { kind: 'Name', value: 'include' },
                arguments: [
                  {
                    kind: 'Argument',
                    name: { kind: 'Name', value: 'if' },
                    value: { kind: 'Variable', name: { kind: 'Name', value: 'withPast' } },
                  },
                ],
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ways' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PathWay' } },
                    ],
                  },
                },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'PathObstacles' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'currentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentShortName' } },
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PathWay' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Way' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'length' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ended' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hops' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'from' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summary' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'to' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summary' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'ended' } },
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
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PathObstacles' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Paths' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'obstacles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'constraints' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'way' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'length' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WaysQuery, WaysQueryVariables>;
export const SearchDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Search' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'SearchFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
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
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
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
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'match' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
                          ],
                        },
                      },
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
          { kind: 'Field', name: { kind: 'Name', value: 'currentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentShortName' } },
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
} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const SearchFacetsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SearchFacets' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'SearchFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'asOf' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
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
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'facets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'labels' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'kinds' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'states' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'themes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'theme' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'types' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'confidences' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'statuses' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<SearchFacetsQuery, SearchFacetsQueryVariables>;
export const DoorsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Doors' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'initiativeKinds' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: {
                kind: 'NonNullType',
                type: { kind: 'NamedType', name: { kind: 'Name', value: 'OrganisationKind' } },
              },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'servicestelle' },
            name: { kind: 'Name', value: 'neighbourhood' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ids' },
                value: {
                  kind: 'ListValue',
                  values: [
                    {
                      kind: 'StringValue',
                      value: 'servicestelle-regionale-industrieinitiativen',
                      block: false,
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'depth' },
                value: { kind: 'IntValue', value: '1' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'limit' },
                value: { kind: 'IntValue', value: '200' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'hydrogen' },
            name: { kind: 'Name', value: 'organisations' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'kinds' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'initiativeKinds' } },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'themes' },
                      value: {
                        kind: 'ListValue',
                        values: [{ kind: 'StringValue', value: 'wasserstoff', block: false }],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'sort' },
                value: { kind: 'EnumValue', value: 'DEGREE' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '3' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
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
            alias: { kind: 'Name', value: 'ministry' },
            name: { kind: 'Name', value: 'organisation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'StringValue', value: 'bmwe', block: false },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'names' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validFrom' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'validUntil' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'currentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentShortName' } },
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
} as unknown as DocumentNode<DoorsQuery, DoorsQueryVariables>;
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
                            { kind: 'Field', name: { kind: 'Name', value: 'latitude' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'longitude' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'currentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentShortName' } },
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
                { kind: 'Field', name: { kind: 'Name', value: 'actorLinkCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'kinds' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'nodeClass' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
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
export const TimelineDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Timeline' },
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
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'NeighbourhoodFilter' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ids' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'year' } },
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                { kind: 'Field', name: { kind: 'Name', value: 'linkCount' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;
export const WholeNetworkDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WholeNetwork' },
      variableDefinitions: [
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
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'groupBy' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ActorGrouping' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'opened' } },
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
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wholeNetwork' },
            arguments: [
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
                name: { kind: 'Name', value: 'groupBy' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'groupBy' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'opened' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'opened' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'groupBy' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'x' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'y' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'community' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'entity' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Summary' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'latitude' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'longitude' } },
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
                  name: { kind: 'Name', value: 'groups' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nodeClass' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'community' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'x' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'y' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'ties' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'communities' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rank' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'lead' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'nodeClass' } },
                          ],
                        },
                      },
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
          { kind: 'Field', name: { kind: 'Name', value: 'currentName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentShortName' } },
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
} as unknown as DocumentNode<WholeNetworkQuery, WholeNetworkQueryVariables>;
export const WholeNetworkCountDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WholeNetworkCount' },
      variableDefinitions: [
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
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wholeNetwork' },
            arguments: [
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
                name: { kind: 'Name', value: 'groupBy' },
                value: { kind: 'EnumValue', value: 'KIND' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WholeNetworkCountQuery, WholeNetworkCountQueryVariables>;
