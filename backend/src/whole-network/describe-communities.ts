import type { OrganisationKind } from '@knotenwerk/graph-schema';
import type { Place } from './arrangement/arrangement.ts';
import type { Survey, SurveyedActor } from './whole-network.repository.ts';

/** Actors that hang together more than with others, and what most of them have in common. */
export interface DescribedCommunity {
  /** The id of the actor it is named after. */
  readonly id: string;
  readonly count: number;
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

/** The communities of those surveyed, largest first, then by id. */
export function describeCommunities(
  { actors }: Survey,
  places: ReadonlyMap<string, Place>,
): readonly DescribedCommunity[] {
  const members = new Map<string, SurveyedActor[]>();
  for (const actor of actors) {
    const community = places.get(actor.id)?.community;
    if (community) members.set(community, [...(members.get(community) ?? []), actor]);
  }
  return [...members]
    .map(([id, all]) => ({
      id,
      count: all.length,
      state: shared(all, ({ state }) => state),
      kind: shared(all, ({ kind }) => kind),
    }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
