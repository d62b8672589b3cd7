import type { Place } from './arrangement/arrangement.ts';
import type { Survey, SurveyedActor } from './whole-network.repository.ts';

/** What actors can be put together by. */
export const GROUPINGS = {
  KIND: 'By kind of organisation; persons are one group.',
  STATE: 'By the Land of their seat.',
  COMMUNITY: 'By who hangs together with whom more than with others.',
} as const;
export type Grouping = keyof typeof GROUPINGS;

/** The group of those that belong to no other: without a Land, without a community, or of one of too many small groups. */
export const NO_GROUP = 'NONE';

/** The most nodes a picture holds; beyond that actors are put together. */
export const MOST_DRAWN = 1_000;
/** The most groups; further ones, the smallest, are put together once more. */
const MOST_GROUPS = 100;

/** How a survey is to be shown. */
export interface GroupingWish {
  /** Null: in groups only where there are too many to be drawn, then by kind. */
  readonly groupBy: Grouping | null;
  /** Keys of the groups whose members are drawn one by one, as far as there is room. */
  readonly opened: readonly string[];
}

/** Actors that are not drawn one by one. */
export interface ActorGroup {
  /** Unlike any actor's id. */
  readonly id: string;
  /** A kind or `PERSON`, the code of a Land, the id a community is named after, or NO_GROUP. */
  readonly key: string;
  readonly count: number;
  /** The middle of its members. */
  readonly x: number;
  readonly y: number;
}

/** Links between a group and an actor or another group, whichever way they point. */
export interface GroupTie {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface GroupedActors {
  /** By what they are grouped; null: everybody is drawn. */
  readonly groupBy: Grouping | null;
  /** Ids of those drawn one by one, in the order of the survey. */
  readonly drawn: readonly string[];
  /** Largest first, then by key. */
  readonly groups: readonly ActorGroup[];
  /** By their ends. */
  readonly ties: readonly GroupTie[];
}

type Places = ReadonlyMap<string, Place>;

function ownKey({ id, label, kind, state }: SurveyedActor, by: Grouping, places: Places): string {
  if (by === 'STATE') return state ?? NO_GROUP;
  if (by === 'COMMUNITY') return places.get(id)?.community ?? NO_GROUP;
  return kind ?? (label === 'Person' ? 'PERSON' : NO_GROUP);
}

/** The key of every actor; what would be one group too many joins NO_GROUP. */
function keysOf({ actors }: Survey, by: Grouping, places: Places): ReadonlyMap<string, string> {
  const keys = new Map(actors.map((actor) => [actor.id, ownKey(actor, by, places)]));
  const counts = new Map<string, number>();
  for (const key of keys.values()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const largest = [...counts].sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1));
  const kept = new Set(largest.slice(0, MOST_GROUPS).map(([key]) => key));
  return new Map([...keys].map(([id, key]) => [id, kept.has(key) ? key : NO_GROUP]));
}

const groupId = (key: string): string => `+${key}`;

function toGroup(key: string, members: readonly string[], places: Places): ActorGroup {
  const spots = members.flatMap((id) => places.get(id) ?? []);
  const mean = (values: readonly number[]) =>
    Math.round((values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)) * 1e3) /
    1e3;
  return {
    id: groupId(key),
    key,
    count: members.length,
    x: mean(spots.map(({ x }) => x)),
    y: mean(spots.map(({ y }) => y)),
  };
}

function groupsOf(
  ids: readonly string[],
  keys: ReadonlyMap<string, string>,
  places: Places,
): readonly ActorGroup[] {
  const members = new Map<string, string[]>();
  for (const id of ids) {
    const key = keys.get(id) ?? NO_GROUP;
    const known = members.get(key);
    if (known) known.push(id);
    else members.set(key, [id]);
  }
  return [...members]
    .map(([key, ids]) => toGroup(key, ids, places))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

function tiesOf({ links }: Survey, endOf: (id: string) => string): readonly GroupTie[] {
  const counts = new Map<string, GroupTie>();
  for (const link of links) {
    const [from = '', to = ''] = link.map(endOf).sort();
    if (from === to || !(from.startsWith('+') || to.startsWith('+'))) continue;
    const pair = `${from} ${to}`;
    counts.set(pair, { from, to, count: (counts.get(pair)?.count ?? 0) + 1 });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tie]) => tie);
}

/** Decides who is drawn one by one and who stands together, so that there are never more than MOST_DRAWN nodes. */
export function groupActors(survey: Survey, places: Places, wish: GroupingWish): GroupedActors {
  const ids = survey.actors.map(({ id }) => id);
  if (wish.groupBy === null && ids.length <= MOST_DRAWN)
    return { groupBy: null, drawn: ids, groups: [], ties: [] };
  const groupBy = wish.groupBy ?? 'KIND';
  const keys = keysOf(survey, groupBy, places);
  const isOpened = (id: string) => wish.opened.includes(keys.get(id) ?? '');
  const drawn = ids.filter(isOpened).slice(0, MOST_DRAWN - MOST_GROUPS);
  const isDrawn = new Set(drawn);
  const rest = ids.filter((id) => !isDrawn.has(id));
  const endOf = (id: string) => (isDrawn.has(id) ? id : groupId(keys.get(id) ?? NO_GROUP));
  return { groupBy, drawn, groups: groupsOf(rest, keys, places), ties: tiesOf(survey, endOf) };
}
