import {
  nodeAddress,
  nodeClassOf,
  valueCaption,
  type LinkDirection,
  type LinkType,
  type Locale,
  type NodeClass,
  type Properties,
} from '@knotenwerk/graph-schema';
import type { EntitySummary } from '../database/entity-summary.ts';
import type { ProfileRecord } from './profile.repository.ts';
import { toSummary } from './to-summary.ts';

/** The schema.org type of an organisation by its class, where there is a narrower one than Organization. */
const TYPES: Partial<Record<NodeClass, string>> = {
  MINISTRY: 'GovernmentOrganization',
  PUBLIC_BODY: 'GovernmentOrganization',
  UNION: 'WorkersUnion',
};

type Relation = readonly [property: string, type: LinkType, direction: LinkDirection];

/** Properties that name other organisations, and the links they are read from. */
const RELATIONS: readonly Relation[] = [
  ['memberOf', 'MEMBER_OF', 'FORWARD'],
  ['parentOrganization', 'PART_OF', 'FORWARD'],
  ['founder', 'FOUNDED', 'BACKWARD'],
];

/** Properties that name what an organisation is about and where it is active. */
const NAMED: readonly Relation[] = [
  ['knowsAbout', 'ADDRESSES', 'FORWARD'],
  ['areaServed', 'ACTIVE_IN', 'FORWARD'],
];

/** Everything absent left out: schema.org knows no null, and an empty list says nothing. */
function present(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(
    entries.filter(([, value]) => value != null && !(Array.isArray(value) && value.length === 0)),
  );
}

function otherEnds(profile: ProfileRecord, [, type, direction]: Relation): EntitySummary[] {
  const group = profile.groups.find((each) => each.type === type && each.direction === direction);
  return (group?.links ?? []).map(({ from, to }) => (direction === 'FORWARD' ? to : from));
}

function alternateNames({ properties }: ProfileRecord['node'], name: string): string[] {
  const names = (properties['names'] ?? []) as readonly Properties[];
  const all = [properties, ...names].flatMap((each) => [each['name'], each['shortName']]);
  return [...new Set(all)].filter((each) => typeof each === 'string' && each !== name) as string[];
}

function addressOf({ properties }: ProfileRecord['node'], locale: Locale) {
  const { town, state } = properties;
  if (typeof town !== 'string' && typeof state !== 'string') return null;
  return present([
    ['@type', 'PostalAddress'],
    ['addressLocality', town],
    [
      'addressRegion',
      typeof state === 'string' ? valueCaption('GermanState', state, locale) : null,
    ],
    ['addressCountry', 'DE'],
  ]);
}

const reference = (summary: EntitySummary, locale: Locale) => ({
  '@type': summary.label === 'Person' ? 'Person' : 'Organization',
  '@id': nodeAddress(summary),
  name: toSummary(summary, locale, null).name,
});

/**
 * An organisation in the words of https://schema.org/Organization; null for other labels. Read it from a profile as of
 * today, so that a former member is not told as one. Addresses are relative to the page it stands in.
 */
export function structuredData(
  profile: ProfileRecord,
  locale: Locale,
): Readonly<Record<string, unknown>> | null {
  const { node, summary } = profile;
  if (node.label !== 'Organisation') return null;
  const { founded, dissolved, website, description } = node.properties;
  const { name } = toSummary(summary, locale, null);
  return present([
    ['@context', 'https://schema.org'],
    ['@type', TYPES[nodeClassOf(node.label, summary.kind)] ?? 'Organization'],
    ['@id', nodeAddress(node)],
    ['name', name],
    ['alternateName', alternateNames(node, name)],
    ['description', description],
    ['url', website],
    ['foundingDate', founded],
    ['dissolutionDate', dissolved],
    ['address', addressOf(node, locale)],
    ...RELATIONS.map(
      (each) => [each[0], otherEnds(profile, each).map((end) => reference(end, locale))] as const,
    ),
    ...NAMED.map(
      (each) =>
        [
          each[0],
          otherEnds(profile, each).map((end) => toSummary(end, locale, null).name),
        ] as const,
    ),
  ]);
}
