import type { Place } from '../whole-network/arrangement/arrangement.ts';
import type { Survey, SurveyedActor } from './survey.ts';

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

/** How much a picture holds. */
export interface Room {
  /** The most nodes, groups among them. */
  readonly nodes: number;
  /** The most groups; of more the smallest are put together once more. */
  readonly groups: number;
}

const ROOM: Room = { nodes: MOST_DRAWN, groups: 100 };

/** How many groups one question may open. */
export const MOST_OPENED = { from: 0, to: 100 };

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

/** The key of every actor; of too many groups the smallest join NO_GROUP. */
function keysOf(
  actors: readonly SurveyedActor[],
  by: Grouping,
  places: Places,
  most: number,
): ReadonlyMap<string, string> {
  const keys = new Map(actors.map((actor) => [actor.id, ownKey(actor, by, places)]));
  const counts = new Map<string, number>();
  for (const key of keys.values()) counts.set(key, (counts.get(key) ?? 0) + 1);
  if (counts.size <= most) return keys;
  const largest = [...counts]
    .filter(([key]) => key !== NO_GROUP)
    .sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1));
  const kept = new Set(largest.slice(0, most - 1).map(([key]) => key));
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

/**
 * Decides who is drawn one by one and who stands together, so that there are never more nodes than there is room for.
 * Those of `always` are drawn whatever is opened; of what is opened the first of the survey are drawn, and the rest stays
 * a group of the same key.
 */
export function groupActors(
  survey: Survey,
  places: Places,
  wish: GroupingWish,
  always: ReadonlySet<string> = new Set(),
  room = ROOM,
): GroupedActors {
  const ids = survey.actors.map(({ id }) => id);
  if (wish.groupBy === null && ids.length <= room.nodes)
    return { groupBy: null, drawn: ids, groups: [], ties: [] };
  const groupBy = wish.groupBy ?? 'KIND';
  const others = survey.actors.filter(({ id }) => !always.has(id));
  const keys = keysOf(others, groupBy, places, room.groups);
  const left = room.nodes - room.groups - always.size;
  const opened = others.filter(({ id }) => wish.opened.includes(keys.get(id) ?? ''));
  const isDrawn = new Set([...always, ...opened.slice(0, left).map(({ id }) => id)]);
  const rest = ids.filter((id) => !isDrawn.has(id));
  const endOf = (id: string) => (isDrawn.has(id) ? id : groupId(keys.get(id) ?? NO_GROUP));
  return {
    groupBy,
    drawn: ids.filter((id) => isDrawn.has(id)),
    groups: groupsOf(rest, keys, places),
    ties: tiesOf(survey, endOf),
  };
}
