import { seedChangeSet } from '@knotenwerk/seeds';
import { openNetwork, useApplication } from '../testing/running-application.ts';

const NAMES = 'id name shortName currentName currentShortName';

const ENERGY = 'Bundesministerium für Wirtschaft und Energie';
const CLIMATE = 'Bundesministerium für Wirtschaft und Klimaschutz';

/** What the federal economics ministry was called; today’s names where they were others. */
// prettier-ignore
const DAYS: readonly [string | null, string, string, string | null, string | null][] = [
  ['2013-12-16', 'Bundesministerium für Wirtschaft und Technologie', 'BMWi', ENERGY, 'BMWE'],
  ['2013-12-17', ENERGY, 'BMWi', ENERGY, 'BMWE'],
  ['2021-03-16', ENERGY, 'BMWi', ENERGY, 'BMWE'],
  ['2021-12-07', ENERGY, 'BMWi', ENERGY, 'BMWE'],
  ['2021-12-08', CLIMATE, 'BMWK', ENERGY, 'BMWE'],
  ['2023-01-01', CLIMATE, 'BMWK', ENERGY, 'BMWE'],
  ['2025-05-05', CLIMATE, 'BMWK', ENERGY, 'BMWE'],
  ['2025-05-06', ENERGY, 'BMWE', null, null],
  ['2026-11-21', ENERGY, 'BMWE', null, null],
  [null, ENERGY, 'BMWE', null, null],
];

/** Every question that takes a day and answers with the ministry among others. */
const QUESTIONS: Readonly<Record<string, string>> = {
  neighbourhood: `query($asOf: Date) { answer: neighbourhood(ids: ["bmwe"], asOf: $asOf) {
    nodes { entity { ${NAMES} } } links { from { ${NAMES} } to { ${NAMES} } } } }`,
  links: `query($asOf: Date) { answer: links(of: "bmwe", type: RESPONSIBLE_FOR, direction: FORWARD,
    asOf: $asOf) { nodes { from { ${NAMES} } } } }`,
  'linkGroups of another': `query($asOf: Date) { answer: organisation(id: "bafa") {
    linkGroups(asOf: $asOf) { links { counterpart { ${NAMES} } } } } }`,
  organisations: `query($asOf: Date) { answer: organisations(filter: { kinds: [FEDERAL_MINISTRY],
    asOf: $asOf }) { nodes { ${NAMES} } } }`,
  'the profile': `query($asOf: Date) { answer: organisation(id: "bmwe") {
    summary(asOf: $asOf) { ${NAMES} } linkGroups(asOf: $asOf) { links { from { ${NAMES} } to { ${NAMES} } } } } }`,
};

/** Everything said of the ministry anywhere in an answer. */
function saidOf(answer: unknown): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(answer)) return answer.flatMap(saidOf);
  if (typeof answer !== 'object' || answer === null) return [];
  const record = answer as Readonly<Record<string, unknown>>;
  return record['id'] === 'bmwe' ? [record] : Object.values(record).flatMap(saidOf);
}

describe('the federal economics ministry of the real network', () => {
  const app = useApplication(async () => openNetwork(await seedChangeSet()));

  describe.each(Object.entries(QUESTIONS))('in %s', (_, query) => {
    it.each(DAYS)('on %s is called %s', async (asOf, ...expected) => {
      const { data, errors } = await app().ask(query, { asOf });
      expect(errors).toBeUndefined();
      const said = saidOf(data);
      expect(said.length).toBeGreaterThan(0);
      for (const { name, shortName, currentName, currentShortName } of said)
        expect([name, shortName, currentName, currentShortName]).toEqual(expected);
    });
  });

  it('tells when it was called how, wherever it is met', async () => {
    const { data, errors } = await app().ask(`{ paths(from: "bmwe", to: "dihk", limit: 1) {
      from { id officialNames { shortName validFrom validUntil } } } }`);
    expect(errors).toBeUndefined();
    const [ministry] = saidOf(data);
    expect(ministry?.['officialNames']).toEqual(
      expect.arrayContaining([
        { shortName: 'BMWi', validFrom: '2013-12-17', validUntil: '2021-12-07' },
        { shortName: 'BMWK', validFrom: '2021-12-08', validUntil: '2025-05-05' },
        { shortName: 'BMWE', validFrom: '2025-05-06', validUntil: null },
      ]),
    );
  });

  it.each(['2021-02-30', '2021-13-01', '2021', 'gestern', ''])(
    'refuses the day “%s” in a sentence',
    async (asOf) => {
      for (const query of Object.values(QUESTIONS)) {
        const { errors } = await app().ask(query, { asOf });
        expect(errors?.[0]?.message).toContain('ist kein Tag der Form 2021-03-16');
        expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
      }
    },
  );
});
