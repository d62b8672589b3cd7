import { useApplication } from '../testing/running-application.ts';

interface Year {
  readonly year: number;
  readonly day: string;
  readonly linkCount: number;
}

describe('the links year by year, asked for over the API', () => {
  const app = useApplication();

  const years = async (question: string): Promise<readonly Year[]> => {
    const { data, errors } = await app().ask(`{ ${question} { year day linkCount } }`);
    expect(errors).toBeUndefined();
    return (data as { timeline: Year[] }).timeline;
  };

  it('go from the first year a link names to today', async () => {
    const all = await years('timeline');
    expect(all.map(({ year }) => year)).toEqual(Array.from({ length: 21 }, (_, i) => 2006 + i));
    expect(all[0]).toEqual({ year: 2006, day: '2006-12-31', linkCount: 9 });
    expect(all.at(-1)).toEqual({ year: 2026, day: '2026-11-21', linkCount: 11 });
  });

  it.each(['2006-12-31', '2013-12-31', '2021-12-31', '2024-12-31'])(
    'count on %s what a neighbourhood of that day holds',
    async (day) => {
      const id = 'wachstumsregion-ems-achse';
      const counted = (await years(`timeline(ids: ["${id}"])`)).find((year) => year.day === day);
      const { data } = await app()
        .ask(`{ neighbourhood(ids: ["${id}"], asOf: "${day}", limit: 200) {
        links { from { id } to { id } } } }`);
      const { links } = (data as { neighbourhood: { links: { from: object; to: object }[] } })
        .neighbourhood;
      const own = links.filter(({ from, to }) => JSON.stringify([from, to]).includes(id));
      expect(counted?.linkCount).toBe(own.length);
    },
  );

  it.each([
    ['21 nodes', `ids: [${Array.from({ length: 21 }, (_, i) => `"a${String(i)}"`).join()}]`, 'ids'],
    ['an empty id', 'ids: [""]', 'ids'],
    ['types that join no actors', 'filter: { types: [ADDRESSES] }', 'filter.types'],
    ['a Land that does not exist', 'filter: { states: ["XX"] }', 'filter.states'],
  ])('refuses %s', async (_, argument, named) => {
    const { errors } = await app().ask(`{ timeline(${argument}) { year } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: named });
  });
});
