import type { OrganisationKind } from '@knotenwerk/graph-schema';
import type { Place } from './arrangement/arrangement.ts';
import type { Survey, SurveyedActor } from './whole-network.repository.ts';

/** Actors that hang together more than with others, and what most of them have in common. */
export interface DescribedCommunity {
  /** The id of the actor it is named after. */
  readonly id: string;
  readonly count: number;
  /** Its place among all communities by size, whatever is looked at: 0 for the largest. */
  readonly rank: number;
  /** The Land more than half of its members are seated in, or null. */
  readonly state: string | null;
  /** The kind more than half of its members are of, or null. */
  readonly kind: OrganisationKind | null;
}

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

type Places = ReadonlyMap<string, Place>;

/** Largest first, then by id: whatever passes, a community keeps its rank. */
function ranks(places: Places): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { community } of places.values())
    if (community !== null) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const inOrder = [...sizes].sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1));
  return new Map(inOrder.map(([id], rank) => [id, rank]));
}

/** The communities of those surveyed, by rank. */
export function describeCommunities(
  { actors }: Survey,
  places: Places,
): readonly DescribedCommunity[] {
  const members = new Map<string, SurveyedActor[]>();
  for (const actor of actors) {
    const community = places.get(actor.id)?.community;
    if (community) members.set(community, [...(members.get(community) ?? []), actor]);
  }
  const rankOf = ranks(places);
  return [...members]
    .map(([id, all]) => ({
      id,
      count: all.length,
      rank: rankOf.get(id) ?? 0,
      state: shared(all, ({ state }) => state),
      kind: shared(all, ({ kind }) => kind),
    }))
    .sort((a, b) => a.rank - b.rank);
}
