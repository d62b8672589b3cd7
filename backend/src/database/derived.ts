import {
  lastDay,
  nodeLabelSpec,
  nodePropertySpecs,
  validity,
  type Day,
  type LinkRecord,
  type NodeLabel,
  type Properties,
  type PropertySpecs,
  type PropertyValue,
} from '@knotenwerk/graph-schema';
import { districtAt } from '../boundaries/district-at.ts';
import { searchText, sortName } from './search-text.ts';

/** What a store keeps beside the properties of a node to answer quickly; made here, never given. */
export interface DerivedProperties {
  readonly searchText: string;
  readonly sortName: string;
  /** First and last day of the lifetime; null: open. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  /** The Kreis its point lies in, of labels no link ties to a region; null: not known, or not in Germany. */
  readonly districtId: string | null;
}

/** Labels whose nodes have a point, but no link to the region they are in. */
const PLACED_BY_POINT: readonly NodeLabel[] = ['Event'];

function districtOf(label: NodeLabel, { latitude, longitude }: Properties): string | null {
  if (!PLACED_BY_POINT.includes(label)) return null;
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  return districtAt(latitude, longitude);
}

/**
 * The texts of the properties marked as searched, and what else people say for them; of records those of their marked
 * fields, not their dates or sources.
 */
function searchedTexts(specs: PropertySpecs, properties: Properties): string[] {
  return Object.entries(specs).flatMap(([name, spec]) => {
    const value = properties[name];
    if (!spec.searched || value === undefined) return [];
    if (typeof value === 'string') return [value, ...(spec.alsoCalled?.[value] ?? [])];
    const { fields } = spec;
    if (fields === undefined) return [];
    return (value as readonly Properties[]).flatMap((entry) => searchedTexts(fields, entry));
  });
}

function textOf(value: PropertyValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The first and last day a period can mean, as a store keeps them. */
export function storedValidity(
  since: PropertyValue | undefined,
  until: PropertyValue | undefined,
): Pick<DerivedProperties, 'validFrom' | 'validUntil'> {
  const { from = null, until: end = null } = validity(textOf(since), textOf(until));
  return { validFrom: from, validUntil: end };
}

/** Derives what a store keeps beside the properties of a node. */
export function deriveNode(label: NodeLabel, properties: Properties): DerivedProperties {
  const { captionProperty, lifetime } = nodeLabelSpec(label);
  return {
    searchText: searchText(searchedTexts(nodePropertySpecs(label), properties)),
    sortName: sortName(textOf(properties[captionProperty]) ?? ''),
    districtId: districtOf(label, properties),
    ...storedValidity(lifetime && properties[lifetime.start], lifetime && properties[lifetime.end]),
  };
}

/** Whether the last day a link's end can mean lies before a day. */
export function hasEnded({ properties }: LinkRecord, day: Day): boolean {
  const until = textOf(properties['until']);
  return until !== undefined && lastDay(until) < day;
}
