import type { ProfileLinkFragment, ProfileQuery } from '../gql/graphql.ts';

/** A node with everything its profile shows. */
export type Profile = NonNullable<ProfileQuery['entity']>;
export type ProfileLink = ProfileLinkFragment;
export type LinkGroup = Profile['linkGroups'][number];
export type CitedSource = Profile['sources'][number];
export type Organisation = Extract<Profile, { organisationKind: unknown }>;
export type OrganisationName = Organisation['names'][number];
export type Indicator = Extract<Profile, { indicators: unknown }>['indicators'][number];

/** A value of whatever label the profile has; undefined where the label has no such property. */
export function valueOf(profile: Profile, property: string): unknown {
  return Object.entries(profile).find(([name]) => name === property)?.[1];
}

/** A text of whatever label the profile has; null where it has none. */
export function textOf(profile: Profile, property: string): string | null {
  const value = valueOf(profile, property);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The dated names of an organisation; none for other labels. */
export function namesOf(profile: Profile): readonly OrganisationName[] {
  return 'names' in profile ? profile.names : [];
}

/** The indicators of a region; none for other labels. */
export function indicatorsOf(profile: Profile): readonly Indicator[] {
  return 'indicators' in profile ? profile.indicators : [];
}

const FACT_LABELS: readonly string[] = ['Theme', 'Format', 'Region'];

/** Whether a group says what a node is about or where it is, rather than whom it is connected to. */
export function isFactGroup({ direction, links }: LinkGroup): boolean {
  const [first] = links;
  return direction === 'FORWARD' && FACT_LABELS.includes(first?.counterpart?.label ?? '');
}
