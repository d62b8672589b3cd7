import answer from '../testing/answers/ways-hochrhein-bmwe.json' with { type: 'json' };
import { nameChanges } from './name-changes.ts';
import type { Way } from './use-ways.ts';

const TODAY = '2026-11-21';
const ways = answer.current.ways as unknown as readonly Way[];
const [first] = ways.flatMap(({ hops }) => hops.slice(-1));

/** A way of one hop to the ministry, its link and the source of it of these dates. */
function toldOf(since: string | null, date: string | null): readonly Way[] {
  if (first === undefined) throw new Error('The recorded answer has no way.');
  const [link] = first.links;
  const sources = [{ ...link?.sources[0], id: 'source', date }];
  return [{ length: 1, hops: [{ ...first, links: [{ ...link, since, sources }] }] }] as never;
}
const changesOf = (since: string | null, date: string | null) =>
  nameChanges(toldOf(since, date), TODAY).filter(({ actor }) => actor.id === 'bmwe');
const shortNames = (since: string | null, date: string | null) =>
  changesOf(since, date).flatMap(({ history }) =>
    history.periods.map(({ name }) => name.shortName),
  );

describe('the names of the actors along ways', () => {
  it('are those of the time that links and their sources tell about', () => {
    expect(shortNames('2022', null)).toEqual(['BMWK', 'BMWE']);
    expect(shortNames('2022', '2021-03-16')).toEqual(['BMWi', 'BMWK', 'BMWE']);
  });

  it('are no change where nothing told is older than the name of today', () => {
    expect(changesOf('2025-06', '2026-01')).toEqual([]);
    expect(changesOf(null, null)).toEqual([]);
  });

  it.each([
    ['2021-03-16', 'BMWi', ['2021']],
    ['2024', 'BMWK', ['2024']],
  ])('stand with a source of %s as %s', (date, shortName, years) => {
    const [change] = changesOf('2019', date);
    expect(change?.namedThen.map(({ name, years: each }) => [name.shortName, each])).toEqual([
      [shortName, years],
    ]);
  });

  it.each(['2021', '2026-01-01'])('are not claimed of a source of %s', (date) => {
    expect(changesOf('2019', date)[0]?.namedThen).toEqual([]);
  });
});
