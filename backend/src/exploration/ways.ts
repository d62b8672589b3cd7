import { isOpened, VOCABULARIES, type LinkRecord, type NodeRecord } from '@knotenwerk/graph-schema';
import { hasEnded } from '../database/derived.ts';
import type { EntitySummary } from '../database/entity-summary.ts';
import { compareText } from '../database/order.ts';
import type { FoundPaths, Hop, PathQuery, Way } from './path.repository.ts';
import { shortestWays, type Hops } from './shortest-ways.ts';

/** What ways are made of: at least every link that passes on any way that could be an answer. */
export interface WayGround {
  readonly links: readonly LinkRecord[];
  /** A node that one of the links ends at. */
  getEntity(id: string): EntitySummary;
  /** A document that one of the links cites; null for what is no document. */
  findDocument(id: string): NodeRecord | null;
}

/** A hop that is over weighs more than any number of hops without an opened source. */
const OVER = 10;
const UNSOURCED = 1;

const CONFIDENCES = Object.keys(VOCABULARIES.Confidence);

/** A link with what orders it among those beside it. */
interface Rated {
  readonly link: LinkRecord;
  readonly over: boolean;
  readonly openedSources: number;
}

type Bundles = Map<string, Map<string, Rated[]>>;

function sourcesOf({ properties }: LinkRecord): readonly string[] {
  return properties['sources'] as readonly string[];
}

function confidenceRank({ properties }: LinkRecord): number {
  return CONFIDENCES.indexOf(properties['confidence'] as string);
}

function rate(link: LinkRecord, ground: WayGround, day: string): Rated {
  const kinds = sourcesOf(link).map((id) => ground.findDocument(id)?.properties['kind']);
  const openedSources = kinds.filter((kind) => typeof kind === 'string' && isOpened(kind)).length;
  return { link, over: hasEnded(link, day), openedSources };
}

function bestFirst(left: Rated, right: Rated): number {
  return (
    Number(left.over) - Number(right.over) ||
    right.openedSources - left.openedSources ||
    confidenceRank(left.link) - confidenceRank(right.link) ||
    compareText(left.link.id, right.link.id)
  );
}

/** The links between two neighbours, under both; a link from somebody to themselves leads nowhere. */
function bundle(ground: WayGround, day: string): Bundles {
  const bundles: Bundles = new Map();
  const put = (at: string, other: string, rated: Rated): void => {
    const around = bundles.get(at) ?? new Map<string, Rated[]>();
    bundles.set(at, around.set(other, [...(around.get(other) ?? []), rated]));
  };
  for (const link of ground.links) {
    if (link.from === link.to) continue;
    const rated = rate(link, ground, day);
    put(link.from, link.to, rated);
    put(link.to, link.from, rated);
  }
  return bundles;
}

function flawOf(links: readonly Rated[]): number {
  return (
    (links.every(({ over }) => over) ? OVER : 0) +
    (links.every(({ openedSources }) => openedSources === 0) ? UNSOURCED : 0)
  );
}

function toHops(bundles: Bundles): Hops {
  return new Map(
    [...bundles].map(([id, around]) => [
      id,
      new Map(
        [...around]
          .map(([other, links]): [string, number] => [other, flawOf(links)])
          .sort(([left], [right]) => compareText(left, right)),
      ),
    ]),
  );
}

function toHop([from, to]: readonly [string, string], bundles: Bundles, ground: WayGround): Hop {
  const links = bundles.get(from)?.get(to) ?? [];
  return {
    from: ground.getEntity(from),
    to: ground.getEntity(to),
    links: links.toSorted(bestFirst).map(({ link }) => ({
      link,
      from: ground.getEntity(link.from),
      to: ground.getEntity(link.to),
    })),
  };
}

function toWay(ids: readonly string[], bundles: Bundles, ground: WayGround): Way {
  const steps = ids.slice(1).map((to, place): [string, string] => [ids[place] ?? '', to]);
  return { hops: steps.map((step) => toHop(step, bundles, ground)) };
}

/** Documents that ways cite, by id. */
function citedBy(ways: readonly Way[], ground: WayGround): ReadonlyMap<string, NodeRecord> {
  const links = ways.flatMap(({ hops }) => hops.flatMap((hop) => hop.links));
  const ids = [...new Set(links.flatMap(({ link }) => sourcesOf(link)))].sort(compareText);
  return new Map(
    ids.flatMap((id) => {
      const document = ground.findDocument(id);
      return document === null ? [] : [[id, document]];
    }),
  );
}

/** The ways over a ground, in the order the port promises: the same code for every store. */
export function waysOver(
  ground: WayGround,
  query: PathQuery,
): Pick<FoundPaths, 'ways' | 'documents'> {
  const bundles = bundle(ground, query.asOf ?? query.today);
  const ways = shortestWays(toHops(bundles), query).map((ids) => toWay(ids, bundles, ground));
  return { ways, documents: citedBy(ways, ground) };
}
