/** Whom one can reach from somebody in one hop, by id in the order of ids, and what is wrong with that hop: 0 is best. */
export type Hops = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** From where to where, over how many hops at most, and how many ways. */
export interface WayQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly limit: number;
}

/** A way as the ids along it, both ends included, and the sum of what is wrong with its hops. */
interface Candidate {
  readonly ids: readonly string[];
  readonly flaws: number;
}

/** All ways that begin with `prefix` and go on with anybody but `closed`; `best` comes first among them. */
interface Branch {
  readonly prefix: readonly string[];
  readonly closed: ReadonlySet<string>;
  readonly best: Candidate;
}

interface Reach {
  readonly length: number;
  readonly flaws: number;
}

const NOBODY: ReadonlyMap<string, number> = new Map();

/** Shorter first, then fewer flaws. */
function compareReach(left: Reach, right: Reach): number {
  return left.length - right.length || left.flaws - right.flaws;
}

function compareIds(left: readonly string[], right: readonly string[]): number {
  const at = left.findIndex((id, place) => id !== right[place]);
  const [one, other] = [left[at] ?? '', right[at] ?? ''];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function compareCandidates(left: Candidate, right: Candidate): number {
  return (
    compareReach(
      { length: left.ids.length, flaws: left.flaws },
      { length: right.ids.length, flaws: right.flaws },
    ) || compareIds(left.ids, right.ids)
  );
}

/** How far the goal is from everybody within some hops, without passing through `barred`. */
function reachesOf(
  hops: Hops,
  goal: string,
  barred: ReadonlySet<string>,
  most: number,
): ReadonlyMap<string, Reach> {
  const reaches = new Map<string, Reach>([[goal, { length: 0, flaws: 0 }]]);
  let level = [goal];
  for (let length = 1; length <= most && level.length > 0; length += 1) {
    const next = new Set<string>();
    for (const id of level)
      for (const [other, flaw] of hops.get(id) ?? NOBODY) {
        if (barred.has(other)) continue;
        const known = reaches.get(other);
        const reach = { length, flaws: (reaches.get(id)?.flaws ?? 0) + flaw };
        if (known && compareReach(known, reach) <= 0) continue;
        reaches.set(other, reach);
        next.add(other);
      }
    level = [...next];
  }
  return reaches;
}

/** The best way on from somebody: of equally good ones the one with the smallest ids. Null where there is none. */
function goOn(
  hops: Hops,
  from: string,
  closed: ReadonlySet<string>,
  reaches: ReadonlyMap<string, Reach>,
): { readonly next: string; readonly reach: Reach } | null {
  let best: { next: string; reach: Reach } | null = null;
  for (const [next, flaw] of hops.get(from) ?? NOBODY) {
    const rest = closed.has(next) ? undefined : reaches.get(next);
    if (rest === undefined) continue;
    const reach = { length: rest.length + 1, flaws: rest.flaws + flaw };
    if (best === null || compareReach(reach, best.reach) < 0) best = { next, reach };
  }
  return best;
}

function flawsAlong(hops: Hops, ids: readonly string[]): number {
  return ids
    .slice(1)
    .reduce((sum, id, place) => sum + (hops.get(ids[place] ?? '')?.get(id) ?? 0), 0);
}

/** The first way in order that begins with `prefix` and does not go on with anybody of `closed`. */
function findBest(
  hops: Hops,
  prefix: readonly string[],
  closed: ReadonlySet<string>,
  { to, maxLength }: WayQuestion,
): Candidate | null {
  const budget = maxLength - (prefix.length - 1);
  const reaches = reachesOf(hops, to, new Set(prefix), budget - 1);
  const ids = [...prefix];
  let step = goOn(hops, ids.at(-1) ?? '', closed, reaches);
  if (step === null || step.reach.length > budget) return null;
  while (step !== null) {
    ids.push(step.next);
    step = step.next === to ? null : goOn(hops, step.next, new Set(), reaches);
  }
  return { ids, flaws: flawsAlong(hops, ids) };
}

/** What is left of a branch without its best way, as branches that have no way in common. */
function split(hops: Hops, { prefix, closed, best }: Branch, question: WayQuestion): Branch[] {
  return best.ids.slice(prefix.length - 1, -1).flatMap((_, offset) => {
    const longer = best.ids.slice(0, prefix.length + offset);
    const next = best.ids[longer.length] ?? '';
    const shut = new Set(offset === 0 ? [...closed, next] : [next]);
    const found = findBest(hops, longer, shut, question);
    return found === null ? [] : [{ prefix: longer, closed: shut, best: found }];
  });
}

/**
 * The shortest ways without repetition in the order the port promises, after Yen (1971) in Lawler's form: what is not yet
 * found is kept as branches with their best way each. Every way found costs at most `maxLength` searches of the hops,
 * however many ways there are. Hops must lead both ways.
 */
export function shortestWays(hops: Hops, question: WayQuestion): (readonly string[])[] {
  const none: ReadonlySet<string> = new Set();
  const prefix = [question.from];
  const first = findBest(hops, prefix, none, question);
  const branches: Branch[] = first === null ? [] : [{ prefix, closed: none, best: first }];
  const ways: (readonly string[])[] = [];
  while (ways.length < question.limit) {
    const chosen = branches
      .toSorted((left, right) => compareCandidates(left.best, right.best))
      .at(0);
    if (chosen === undefined) break;
    ways.push(chosen.best.ids);
    branches.splice(branches.indexOf(chosen), 1, ...split(hops, chosen, question));
  }
  return ways;
}
