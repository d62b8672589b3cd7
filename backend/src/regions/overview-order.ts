import { ORGANISATION_KINDS, type OrganisationKind } from '@knotenwerk/graph-schema';
import type { EntitySummary } from '../database/entity-summary.ts';
import type { ThemeTally } from './overview.repository.ts';
import type { RegionLevel } from './region.repository.ts';

/** The kinds that are initiatives. */
export const INITIATIVE_KINDS: readonly OrganisationKind[] = (
  Object.keys(ORGANISATION_KINDS) as OrganisationKind[]
).filter((kind) => ORGANISATION_KINDS[kind].nodeClass === 'INITIATIVE');

/** What a region is divided into; a Kreis is not. */
export const LEVEL_BELOW: Readonly<Partial<Record<RegionLevel, RegionLevel>>> = {
  COUNTRY: 'STATE',
  STATE: 'DISTRICT',
  AREA: 'DISTRICT',
};

/** Every theme with how many address it, the most addressed first, then by id. */
export function toThemeTallies(
  themes: readonly EntitySummary[],
  counts: ReadonlyMap<string, number>,
): readonly ThemeTally[] {
  return themes
    .map((theme) => ({ theme, count: counts.get(theme.id) ?? 0 }))
    .sort((one, other) => other.count - one.count || (one.theme.id < other.theme.id ? -1 : 1));
}
