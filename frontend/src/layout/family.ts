import { compareText } from './compare-text.ts';
import type { LayoutInput, LayoutLink, LayoutNode, Relation } from './drawing.ts';
import { adjacencyOf, stepsFrom, subjectsOf, type Adjacency } from './steps.ts';

/** The neighbourhood as a tree: everybody hangs on the actor that brought them in. */
export interface Family {
  readonly nodes: ReadonlyMap<string, LayoutNode>;
  readonly adjacency: Adjacency;
  readonly subjects: readonly string[];
  readonly steps: ReadonlyMap<string, number>;
  /** Federal actors that are no subject, and stand-ins of their neighbours, in order. */
  readonly band: readonly string[];
  readonly inBand: ReadonlySet<string>;
  readonly parents: ReadonlyMap<string, string>;
  /** Those outside the band that hang on an actor, in order. */
  readonly children: ReadonlyMap<string, readonly string[]>;
}

/** What a neighbour is to an actor; null where no link joins them (a stand-in has none). */
export function relationOf(
  { adjacency }: Pick<Family, 'adjacency'>,
  of: string,
  to: string,
): Relation | null {
  const link = adjacency.get(of)?.get(to);
  if (link === undefined) return null;
  return link.source === of ? link.toTarget : link.toSource;
}

/** How many direct neighbours of a subject the band holds. */
const MOST_DIRECT_IN_BAND = 7;

function inOrder(nodes: readonly LayoutNode[]): LayoutNode[] {
  return [...nodes].sort(
    (a, b) =>
      Number(a.standsFor !== undefined) - Number(b.standsFor !== undefined) ||
      compareText(a.order, b.order) ||
      compareText(a.id, b.id),
  );
}

/**
 * Who stands in the band: federal actors that are no subject. Where a subject has more federal neighbours than the band
 * holds side by side, its largest kinds of relation become sectors like all others.
 */
function bandActors(
  actors: readonly LayoutNode[],
  family: Pick<Family, 'adjacency' | 'steps' | 'subjects'>,
): readonly LayoutNode[] {
  const federal = actors.filter((node) => node.federal && !family.subjects.includes(node.id));
  const direct = federal.filter(({ id }) => family.steps.get(id) === 1);
  const groups = new Map<string, LayoutNode[]>();
  for (const node of direct) {
    const subject = family.subjects.find((id) => family.adjacency.get(node.id)?.has(id)) ?? '';
    const key = `${subject} ${relationOf(family, subject, node.id)?.key ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), node]);
  }
  const outside = new Set<LayoutNode>();
  const largestFirst = [...groups.values()].sort((a, b) => b.length - a.length);
  for (const group of largestFirst) {
    if (direct.length - outside.size <= MOST_DIRECT_IN_BAND) break;
    for (const node of group) outside.add(node);
  }
  return federal.filter((node) => !outside.has(node));
}

/** On whom somebody hangs: one step nearer, outside the band if possible, the first in order. */
function parentOf(
  node: LayoutNode,
  ranks: ReadonlyMap<string, number>,
  family: Pick<Family, 'adjacency' | 'steps' | 'subjects' | 'inBand'>,
): string | undefined {
  const via = node.standsFor?.via;
  if (via !== undefined && ranks.has(via)) return via;
  const nearer = (family.steps.get(node.id) ?? 1) - 1;
  const neighbours = family.adjacency.get(node.id) ?? new Map<string, LayoutLink>();
  const found = [...neighbours.keys()].filter((id) => family.steps.get(id) === nearer);
  if (nearer === 0) return family.subjects.find((id) => neighbours.has(id)) ?? family.subjects[0];
  const [first] = found.sort(
    (a, b) =>
      Number(family.inBand.has(a)) - Number(family.inBand.has(b)) ||
      (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0),
  );
  return first ?? family.subjects[0];
}

/** A stand-in goes into the band with an actor there that has nobody else hanging on it. */
function bandStandIns(
  ordered: readonly LayoutNode[],
  inBand: ReadonlySet<string>,
  parents: ReadonlyMap<string, string>,
): readonly string[] {
  const busy = new Set(
    ordered
      .filter(({ id, standsFor }) => standsFor === undefined && !inBand.has(id))
      .map(({ id }) => parents.get(id)),
  );
  return ordered
    .filter(({ standsFor: rest }) => rest && inBand.has(rest.via) && !busy.has(rest.via))
    .map(({ id }) => id);
}

function childrenOf(
  ordered: readonly LayoutNode[],
  parents: ReadonlyMap<string, string>,
  inBand: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const { id } of ordered) {
    const parent = parents.get(id);
    if (parent === undefined || inBand.has(id)) continue;
    children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  return children;
}

/** Sorts a neighbourhood into subjects, band and who hangs on whom. */
export function familyOf({
  nodes,
  links,
  centres,
}: Pick<LayoutInput, 'nodes' | 'links' | 'centres'>): Family {
  const ordered = inOrder(nodes);
  const known = new Map(ordered.map((node) => [node.id, node]));
  const adjacency = adjacencyOf(
    links.filter(({ source, target }) => known.has(source) && known.has(target)),
  );
  const subjects = subjectsOf(
    centres.filter((id) => known.has(id)),
    adjacency,
  );
  const actors = ordered.filter(({ standsFor }) => standsFor === undefined);
  const steps = new Map(
    stepsFrom(
      subjects,
      actors.map(({ id }) => id),
      adjacency,
    ),
  );
  const federal = bandActors(actors, { adjacency, steps, subjects });
  const inBand = new Set(federal.map(({ id }) => id));
  const parents = new Map<string, string>();
  const ranks = new Map(ordered.map(({ id }, rank) => [id, rank]));
  for (const node of ordered) {
    const parent = parentOf(node, ranks, { adjacency, steps, subjects, inBand });
    if (parent === undefined || subjects.includes(node.id)) continue;
    parents.set(node.id, parent);
    if (node.standsFor !== undefined) steps.set(node.id, (steps.get(parent) ?? 0) + 1);
  }
  const band = [...federal.map(({ id }) => id), ...bandStandIns(ordered, inBand, parents)];
  const everyInBand = new Set(band);
  const children = childrenOf(ordered, parents, everyInBand);
  return { nodes: known, adjacency, subjects, steps, band, inBand: everyInBand, parents, children };
}
