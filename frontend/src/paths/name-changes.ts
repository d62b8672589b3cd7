import { firstDay, lastDay, nameOn, type Day } from '@knotenwerk/graph-schema';
import { officialHistory, type NameHistory } from '../panels/name-history.ts';
import type { CitedSource } from '../panels/profile.ts';
import type { Hop, Way } from './use-ways.ts';

type Actor = Hop['to'];
/** An official name of an actor, by its first and its last day. */
export type OfficialName = Actor['officialNames'][number];

/** Sources that were written while an actor had another name than today's. */
export interface NamedThen {
  readonly name: OfficialName;
  readonly sources: readonly CitedSource[];
  /** The years of these sources, oldest first. */
  readonly years: readonly string[];
}

/** An actor that had several names in the time its ways and their sources tell about. */
export interface NameChange {
  readonly actor: Actor;
  /** The names from that time on. */
  readonly history: NameHistory<OfficialName>;
  readonly namedThen: readonly NamedThen[];
}

/** What is told about an actor along the ways. */
interface Told {
  readonly actor: Actor;
  readonly links: readonly Hop['links'][number][];
}

function toldOfActors(ways: readonly Way[]): readonly Told[] {
  const told = new Map<string, Told>();
  for (const { from, to, links } of ways.flatMap(({ hops }) => hops))
    for (const actor of [from, to]) {
      const known = told.get(actor.id)?.links ?? [];
      told.set(actor.id, { actor, links: [...new Set([...known, ...links])] });
    }
  return [...told.values()];
}

/** The first day links or their sources tell about; null where none names a date. */
function beginOf({ links }: Told): Day | null {
  const dates = links.flatMap(({ since, sources }) => [since, ...sources.map(({ date }) => date)]);
  const days = dates.flatMap((date) => (date ? firstDay(date) : []));
  return days.sort()[0] ?? null;
}

/** Sources whose date lies wholly in the time of another name than today's, by that name. */
function namedThen({ actor, links }: Told, today: Day): readonly NamedThen[] {
  const names = actor.officialNames;
  const sources = new Map(links.flatMap((link) => link.sources.map((each) => [each.id, each])));
  return names.flatMap((name) => {
    const cited = [...sources.values()].filter(
      ({ date }) =>
        date !== null &&
        nameOn(names, firstDay(date)) === name &&
        nameOn(names, lastDay(date)) === name,
    );
    if (cited.length === 0 || nameOn(names, today) === name) return [];
    const years = [...new Set(cited.flatMap(({ date }) => date?.slice(0, 4) ?? []))].sort();
    return [{ name, sources: cited, years }];
  });
}

const called = ({ name, shortName }: OfficialName): string => `${name} ${shortName ?? ''}`;

/** Why ways and their sources may name an actor otherwise: every one that had several names since they begin. */
export function nameChanges(ways: readonly Way[], today: Day): readonly NameChange[] {
  return toldOfActors(ways).flatMap((told) => {
    const begin = beginOf(told);
    if (begin === null) return [];
    const names = told.actor.officialNames.filter(
      ({ validUntil }) => validUntil === null || validUntil >= begin,
    );
    const history = officialHistory(names, today);
    if (history === null || new Set(names.map(called)).size < 2) return [];
    return [{ actor: told.actor, history, namedThen: namedThen(told, today) }];
  });
}
