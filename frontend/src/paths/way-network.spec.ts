import { pairId } from '../graph/bundles.ts';
import answer from '../testing/answers/ways-hochrhein-bmwe.json' with { type: 'json' };
import type { Neighbourhood } from '../view/use-neighbourhood.ts';
import type { Way } from './use-ways.ts';
import { shownWays, withWays } from './way-network.ts';

const ways = answer.current.ways as unknown as readonly Way[];
const [from, to] = [answer.current.from, answer.current.to];

/** The two ends alone; at the ministry five initiatives and three chambers were left out. */
const ends = {
  totalCount: 2,
  unknownIds: [],
  nodes: [from, to].map((entity) => ({ distance: 0, entity })),
  links: [],
  omitted: (['INITIATIVE', 'CHAMBER'] as const).map((nodeClass, place) => ({
    via: to.id,
    label: 'Organisation',
    kind: nodeClass === 'INITIATIVE' ? 'REGIONAL_INITIATIVE' : 'CHAMBER_OF_COMMERCE',
    nodeClass,
    count: 5 - 2 * place,
  })),
} as unknown as Neighbourhood;

describe('a network with ways in it', () => {
  it('has every actor and every link along them once, each as near as its nearer end', () => {
    const { nodes, links, totalCount } = withWays(ends, ways, null);
    const ids = nodes.map(({ entity }) => entity.id);
    const hops = ways.flatMap((way) => way.hops);
    expect(new Set(ids)).toEqual(shownWays(ways)?.actors);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(totalCount).toBe(ids.length);
    expect(new Set(links.map(({ id }) => id))).toEqual(
      new Set(hops.flatMap((hop) => hop.links.map(({ id }) => id))),
    );
    const distances = new Map(nodes.map(({ entity, distance }) => [entity.id, distance]));
    for (const { hops: steps, length } of ways)
      for (const [place, { to: actor }] of steps.entries())
        expect(distances.get(actor.id)).toBeLessThanOrEqual(
          Math.min(place + 1, length - place - 1),
        );
  });

  it('names both ends of a link whichever way it was told', () => {
    const { links } = withWays(ends, ways, null);
    const lines = new Set(links.map((link) => pairId(link.from.id, link.to.id)));
    expect(lines).toEqual(shownWays(ways)?.lines);
  });

  it('counts who came in no longer among those left out beside them', () => {
    const [initiatives, chambers] = withWays(ends, ways, null).omitted;
    const joined = ways
      .map(({ hops }) => hops.at(-1)?.from)
      .filter((actor) => actor?.kind === 'REGIONAL_INITIATIVE');
    expect(initiatives?.count).toBe(5 - new Set(joined.map((actor) => actor?.id)).size);
    expect(chambers?.count).toBe(3);
  });

  it('stays as it is where its actors are there already', () => {
    const once = withWays(ends, ways, null);
    expect(withWays(once, ways, null)).toEqual(once);
  });

  it('shows no way where there is none', () => {
    expect(shownWays([])).toBeNull();
  });
});
