import type { EntitySummary, LinkWithEnds } from '../database/entity-summary.ts';
import type {
  Neighbourhood,
  NeighbourhoodNode,
  OmittedNeighbours,
} from './neighbourhood.repository.ts';

/** The most nodes one answer holds: beyond that no picture can be read. */
const MOST_NODES = 1_000;

type Seen = ReadonlyMap<string, NeighbourhoodNode>;

/** The kept nodes that would have brought a dropped one in: one step nearer, joined by a link. */
function broughtInBy(dropped: NeighbourhoodNode, links: readonly LinkWithEnds[], kept: Seen) {
  const { id } = dropped.entity;
  const ends = links.flatMap(({ from, to }) =>
    from.id === id ? [to.id] : to.id === id ? [from.id] : [],
  );
  return [...new Set(ends)].filter((end) => kept.get(end)?.distance === dropped.distance - 1);
}

function omissionKey(via: string, { label, kind }: Pick<EntitySummary, 'label' | 'kind'>): string {
  return [via, label, kind ?? ''].join('\u0000');
}

/** By `via`, label and kind, compared as text of code points: the order of every store. */
function inOrder(counts: ReadonlyMap<string, OmittedNeighbours>): OmittedNeighbours[] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, omitted]) => omitted);
}

function withDropped(
  omitted: readonly OmittedNeighbours[],
  dropped: readonly NeighbourhoodNode[],
  links: readonly LinkWithEnds[],
  kept: Seen,
): OmittedNeighbours[] {
  const counts = new Map(omitted.map((known) => [omissionKey(known.via, known), known]));
  for (const node of dropped)
    for (const via of broughtInBy(node, links, kept)) {
      const { label, kind } = node.entity;
      const key = omissionKey(via, node.entity);
      counts.set(key, { via, label, kind, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  return inOrder(counts);
}

/**
 * A neighbourhood cut down to what can be drawn: the nearest nodes stay, among them those with most links.
 * What is cut counts as omitted, so the sum stays true.
 */
export function toDrawable(whole: Neighbourhood, most = MOST_NODES): Neighbourhood {
  if (whole.nodes.length <= most) return whole;
  const nodes = whole.nodes.slice(0, most);
  const kept = new Map(nodes.map((node) => [node.entity.id, node]));
  const links = whole.links.filter(({ from, to }) => kept.has(from.id) && kept.has(to.id));
  const cited = new Set(links.flatMap(({ link }) => link.properties['sources'] as string[]));
  return {
    ...whole,
    nodes,
    links,
    omitted: withDropped(
      whole.omitted.filter(({ via }) => kept.has(via)),
      whole.nodes.slice(most),
      whole.links,
      kept,
    ),
    documents: new Map([...whole.documents].filter(([id]) => cited.has(id))),
  };
}
