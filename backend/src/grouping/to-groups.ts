import {
  nodeClassOf,
  type Day,
  type Locale,
  type OrganisationKind,
} from '@knotenwerk/graph-schema';
import { toSummary } from '../profiles/to-summary.ts';
import type { CountedCommunity } from '../whole-network/picture.service.ts';
import { NO_GROUP, type ActorGroup, type GroupedActors, type Grouping } from './group-actors.ts';

/** A picture with groups, besides who is drawn. */
export interface GroupsFound extends Omit<GroupedActors, 'drawn'> {
  readonly communities: readonly CountedCommunity[];
}

/** What a group stands for, by what it was made by. */
function toGroup({ key, ...group }: ActorGroup, groupBy: Grouping | null) {
  const isNamed = key !== NO_GROUP;
  const kind = groupBy === 'KIND' && isNamed && key !== 'PERSON' ? (key as OrganisationKind) : null;
  const label = key === 'PERSON' ? 'Person' : 'Organisation';
  return {
    ...group,
    key,
    kind,
    nodeClass: groupBy === 'KIND' && isNamed ? nodeClassOf(label, kind) : null,
    state: groupBy === 'STATE' && isNamed ? key : null,
    community: groupBy === 'COMMUNITY' && isNamed ? key : null,
  };
}

/** Tells groups and communities in one language, with the names of a day or, where `asOf` is null, today's. */
export function toGroups(
  { groupBy, groups, ties, communities }: GroupsFound,
  locale: Locale,
  asOf: Day | null,
) {
  return {
    groupBy,
    ties,
    groups: groups.map((group) => toGroup(group, groupBy)),
    communities: communities.map(({ lead, theme, ...community }) => ({
      ...community,
      theme: theme && toSummary(theme, locale, null),
      lead: toSummary(lead, locale, asOf),
    })),
  };
}
