import { openNetwork, useApplication } from '../testing/running-application.ts';
import { WAY_NETWORK } from '../testing/way-network.ts';

const ENGLISH = { 'Accept-Language': 'en' };

interface Told {
  readonly paths: {
    readonly ways: readonly {
      readonly length: number;
      readonly ended: boolean;
      readonly hops: readonly {
        readonly from: { readonly id: string };
        readonly ended: boolean;
        readonly links: readonly { readonly sentence: string; readonly id: string }[];
      }[];
    }[];
    readonly obstacles: readonly unknown[];
    readonly unknownIds: readonly string[];
  };
}

describe('ways, asked for over the API', () => {
  const app = useApplication(() => openNetwork(WAY_NETWORK));

  const ways = async (asked = '', headers = {}): Promise<Told['paths']> => {
    const query = `{ paths(from: "anfang", to: "ende" ${asked}) {
      ways { length ended hops { from { id } to { id } ended links { id sentence } } }
      obstacles { constraints way { length ended hops { from { id } } } } unknownIds } }`;
    const answer = await app().ask(query, {}, headers);
    expect(answer.errors).toBeUndefined();
    return (answer.data as unknown as Told).paths;
  };
  const sentences = async (asked: string, headers = {}): Promise<string[]> => {
    const answer = await ways(asked, headers);
    return answer.ways.flatMap(({ hops }) =>
      hops.flatMap(({ links }) => links.map(({ sentence }) => sentence)),
    );
  };

  it('are three of at most four steps unless told otherwise', async () => {
    const { ways: found, obstacles } = await ways();
    expect(found.map(({ length, hops }) => [length, hops[1]?.from.id])).toEqual([
      [2, 'anna'],
      [2, 'bund'],
      [2, 'chor'],
    ]);
    expect(obstacles).toEqual([]);
  });

  it('are told as sentences that read from hop to hop, in the tense of their links', async () => {
    const bund = 'filter: { avoid: ["anna", "chor", "alt", "kammer"] }';
    expect(await sentences(bund)).toEqual([
      'Anfang wird von Bund finanziert.',
      'Anfang wird von Bund unterstützt.',
      'Anfang ist Mitglied von Bund.',
      'Anfang ist Partner von Bund.',
      'Anfang hatte von 2010 bis 2012 den Vorsitz bei Bund.',
      'Bund finanziert seit 2018 Ende, Zuwendung.',
    ]);
    expect(await sentences(bund, ENGLISH)).toEqual([
      'Anfang is funded by Bund.',
      'Anfang is supported by Bund.',
      'Anfang is a member of Bund.',
      'Anfang is a partner of Bund.',
      'Anfang chaired Bund from 2010 to 2012.',
      'Bund funds Ende (since 2018), Zuwendung.',
    ]);
  });

  it('are told in the tense of the day asked for', async () => {
    const alt = 'filter: { avoid: ["chor"] }, asOf: "2016-01-01"';
    expect(await sentences(alt)).toEqual([
      'Anfang ist von 2015 bis Juni 2018 Partner von Alt.',
      'Alt unterstützt Ende.',
    ]);
    const [way] = (await ways('filter: { labels: [Organisation], kinds: [OTHER] }')).ways;
    expect(way).toMatchObject({ ended: true, hops: [{ ended: true }, { ended: false }] });
  });

  it('say what prevents them, and the way there would be', async () => {
    const { ways: none, obstacles } = await ways(
      'filter: { avoid: ["bund", "nie"], labels: [Person] }, asOf: "2019-06-01"',
    );
    expect(none).toEqual([]);
    expect(obstacles).toEqual([
      {
        constraints: ['AS_OF'],
        way: {
          length: 2,
          ended: false,
          hops: [{ from: { id: 'anfang' } }, { from: { id: 'anna' } }],
        },
      },
      {
        constraints: ['LABELS'],
        way: {
          length: 2,
          ended: false,
          hops: [{ from: { id: 'anfang' } }, { from: { id: 'chor' } }],
        },
      },
    ]);
  });

  it('name ids to avoid that do not exist', async () => {
    expect((await ways('filter: { avoid: ["bund", "nie"] }')).unknownIds).toEqual(['nie']);
  });
});
