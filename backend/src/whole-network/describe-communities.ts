import type { OrganisationKind } from '@knotenwerk/graph-schema';
import type { EntitySummary } from '../database/entity-summary.ts';
import type { SurveyedActor } from '../grouping/survey.ts';
import type { Place } from './arrangement/arrangement.ts';
import { outstandingTheme } from './outstanding-theme.ts';
import type { AddressedTheme } from './whole-network.repository.ts';

/** Actors that hang together more than with others, and what most of them have in common. */
export interface DescribedCommunity {
  /** The id of the actor it is named after. */
  readonly id: string;
  /** Its place among all communities by size: 0 for the largest. */
  readonly rank: number;
  /** The Land more than half of its members are seated in, or null. */
  readonly state: string | null;
  /** The kind more than half of its members are of, or null. */
  readonly kind: OrganisationKind | null;
  /** The theme that stands out among its members, or null. */
  readonly theme: EntitySummary | null;
}

type Places = ReadonlyMap<string, Place>;

/** The value that more than half of the members share. */
function shared<Value extends string>(
  members: readonly SurveyedActor[],
  of: (actor: SurveyedActor) => Value | null,
): Value | null {
  const counts = new Map<Value, number>();
  for (const member of members) {
    const value = of(member);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => 2 * count > members.length)?.[0] ?? null;
}

/** The members of each community, by its id. */
export function membersOf<Actor extends { readonly id: string }>(
  actors: readonly Actor[],
  places: Places,
): ReadonlyMap<string, readonly Actor[]> {
  const members = new Map<string, Actor[]>();
  for (const actor of actors) {
    const community = places.get(actor.id)?.community;
    if (community == null) continue;
    const known = members.get(community);
    if (known) known.push(actor);
    else members.set(community, [actor]);
  }
  return members;
}

/** The communities of all actors, largest first, then by id. */
export function describeCommunities(
  actors: readonly SurveyedActor[],
  places: Places,
  themes: readonly AddressedTheme[],
): readonly DescribedCommunity[] {
  return [...membersOf(actors, places)]
    .sort(([a, some], [b, more]) => more.length - some.length || (a < b ? -1 : 1))
    .map(([id, members], rank) => ({
      id,
      rank,
      state: shared(members, ({ state }) => state),
      kind: shared(members, ({ kind }) => kind),
      theme: outstandingTheme(new Set(members.map((member) => member.id)), themes),
    }));
}
