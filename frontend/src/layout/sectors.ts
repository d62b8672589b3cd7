import { compareText } from './compare-text.ts';
import type { Heading } from './drawing.ts';
import { relationOf, type Family } from './family.ts';

/** Direct neighbours that are the same to the subject, or one that brings others along. */
export interface Sector {
  readonly members: readonly string[];
  readonly heading: Heading | null;
}

/** The direct neighbours of a subject outside the band. */
export interface Sectors {
  /** Go-betweens, each alone, those with common neighbours side by side: they stand at the top, near the band. */
  readonly upper: readonly Sector[];
  /** Everybody else by kind of relation. */
  readonly lower: readonly Sector[];
  /** Those a later subject is linked with too: they stand at the bottom, left and right, between both. */
  readonly between: readonly Sector[];
  /** Sectors too large to stand around the subject. */
  readonly large: readonly Sector[];
}

/** A sector with more members than this stands in columns below the subject. */
const LARGEST_AROUND = 24;
const STAYS_FROM = 3;

/** Puts the direct neighbours of a subject into sectors. */
export function sectorsOf(subject: string, family: Family): Sectors {
  const children = family.children.get(subject) ?? [];
  const shared = children.filter((id) => isShared(id, subject, family));
  const own = children.filter((id) => !shared.includes(id));
  const branches = own.filter((id) => family.children.has(id));
  const leaves = own.filter((id) => !family.children.has(id));
  const groups = groupsOf(subject, leaves, family);
  const isAside = (group: readonly string[]) =>
    group.length < STAYS_FROM && group.every((id) => hasOtherLinks(id, subject, family));
  const upper = [...branches, ...groups.filter(isAside).flat()];
  const sectors = groups.filter((group) => !isAside(group)).map(sectorWith(subject, family));
  return {
    upper: neighbourly(upper, subject, family).map((id) => ({ members: [id], heading: null })),
    lower: sectors.filter(({ members }) => members.length <= LARGEST_AROUND),
    between: inTwo(shared),
    large: sectors.filter(({ members }) => members.length > LARGEST_AROUND),
  };
}

/** The same with the go-betweens among the large sectors, by kind of relation. */
export function withoutBranches(sectors: Sectors, subject: string, family: Family): Sectors {
  const ids = sectors.upper.flatMap(({ members }) => members);
  const groups = groupsOf(subject, ids.toSorted(inOrderOf(family)), family);
  const large = groups.map(sectorWith(subject, family));
  return { ...sectors, upper: [], large: [...sectors.large, ...large] };
}

const inOrderOf = (family: Family) => {
  const ranks = new Map([...family.nodes.keys()].map((id, rank) => [id, rank]));
  return (a: string, b: string) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0);
};

const sectorWith =
  (subject: string, family: Family) =>
  (members: readonly string[]): Sector => ({
    members,
    heading: sectorHeading(subject, members, family),
  });

function isShared(id: string, subject: string, { adjacency, subjects }: Family): boolean {
  const neighbours = adjacency.get(id);
  return subjects.some((other) => other !== subject && neighbours?.has(other));
}

function inTwo(ids: readonly string[]): readonly Sector[] {
  const half = ids.length > STAYS_FROM ? Math.ceil(ids.length / 2) : ids.length;
  return [ids.slice(0, half), ids.slice(half)]
    .filter((members) => members.length > 0)
    .map((members) => ({ members, heading: null }));
}

function hasOtherLinks(id: string, subject: string, { adjacency, steps }: Family): boolean {
  const step = steps.get(id);
  const others = [...(adjacency.get(id)?.keys() ?? [])];
  return others.some((other) => other !== subject && steps.get(other) !== step);
}

/** Groups by relation, in the order of its key; a stand-in joins the group with most of its kin. */
function groupsOf(
  subject: string,
  ids: readonly string[],
  family: Family,
): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  const isStandIn = (id: string) => family.nodes.get(id)?.standsFor !== undefined;
  for (const id of ids.filter((each) => !isStandIn(each))) {
    const key = relationOf(family, subject, id)?.key ?? '';
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  for (const id of ids.filter(isStandIn)) {
    const kin = family.nodes.get(id)?.kin;
    const ofKin = (group: readonly string[]) =>
      group.filter((member) => family.nodes.get(member)?.kin === kin).length;
    const best = [...groups].sort(
      ([keyA, a], [keyB, b]) => ofKin(b) - ofKin(a) || compareText(keyA, keyB),
    )[0];
    if (best && ofKin(best[1]) > 0) best[1].push(id);
    else groups.set(`~${id}`, [id]);
  }
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
}

function sectorHeading(
  subject: string,
  members: readonly string[],
  family: Family,
): Heading | null {
  const [first] = members;
  if (first === undefined || members.length < 2) return null;
  const relation = relationOf(family, subject, first);
  const nodes = members.flatMap((id) => family.nodes.get(id) ?? []);
  const count = nodes.reduce((sum, { standsFor }) => sum + (standsFor?.count ?? 1), 0);
  return relation && { text: relation.heading, count };
}

/** A chain in which each next one has as many neighbours as possible in common with the one before. */
function neighbourly(ids: readonly string[], subject: string, family: Family): readonly string[] {
  const neighboursOf = (id: string) =>
    [...(family.adjacency.get(id)?.keys() ?? [])].filter((other) => other !== subject);
  const rest = [...ids];
  const chain: string[] = [];
  while (rest.length > 0) {
    const before = new Set(chain.length > 0 ? neighboursOf(chain.at(-1) ?? '') : []);
    const common = rest.map((id) => neighboursOf(id).filter((other) => before.has(other)).length);
    const next = common.indexOf(Math.max(...common));
    chain.push(...rest.splice(next, 1));
  }
  return chain;
}
