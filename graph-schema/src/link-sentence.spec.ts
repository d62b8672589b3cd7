import { linkPeriod, linkSentence, linkVerb, type LinkStatement } from './link-sentence.ts';
import { LINK_DIRECTIONS, LINK_TYPE_NAMES, linkPhrase } from './link-types.ts';
import { LOCALES } from './locale.ts';

const ENDS = { subject: 'Ems-Achse', object: 'DIHK' };
const MEMBER: LinkStatement = { type: 'MEMBER_OF', direction: 'FORWARD', ended: false };

const inGerman = (more: Partial<LinkStatement>) => linkSentence({ ...MEMBER, ...more }, ENDS, 'de');
const inEnglish = (more: Partial<LinkStatement>) =>
  linkSentence({ ...MEMBER, ...more }, ENDS, 'en');

describe('the sentence of a link', () => {
  it.each<[Partial<LinkStatement>, string, string]>([
    [{}, 'Ems-Achse ist Mitglied von DIHK.', 'Ems-Achse is a member of DIHK.'],
    [
      { since: '2006' },
      'Ems-Achse ist seit 2006 Mitglied von DIHK.',
      'Ems-Achse is a member of DIHK (since 2006).',
    ],
    [
      { since: '2021', until: '2023', ended: true },
      'Ems-Achse war von 2021 bis 2023 Mitglied von DIHK.',
      'Ems-Achse was a member of DIHK from 2021 to 2023.',
    ],
    [
      { since: '2021-01-01', until: '2023-12', ended: true },
      'Ems-Achse war vom 01.01.2021 bis Dezember 2023 Mitglied von DIHK.',
      'Ems-Achse was a member of DIHK from 1 Jan 2021 to December 2023.',
    ],
    [
      { until: '2023-12-31', ended: true },
      'Ems-Achse war bis zum 31.12.2023 Mitglied von DIHK.',
      'Ems-Achse was a member of DIHK until 31 Dec 2023.',
    ],
    [
      { since: '2021-03-16', until: '2021-03-16', ended: true },
      'Ems-Achse war am 16.03.2021 Mitglied von DIHK.',
      'Ems-Achse was a member of DIHK on 16 Mar 2021.',
    ],
    [
      { direction: 'BACKWARD', since: '2006-02', role: 'Mitgliedskammer' },
      'Ems-Achse hat seit Februar 2006 DIHK als Mitglied, Mitgliedskammer.',
      'Ems-Achse has DIHK as a member (since February 2006), Mitgliedskammer.',
    ],
    [
      { type: 'SUPPORTS', direction: 'BACKWARD', since: '2019' },
      'Ems-Achse wird seit 2019 von DIHK unterstützt.',
      'Ems-Achse is supported by DIHK (since 2019).',
    ],
    [
      { type: 'FOUNDED', since: '2006' },
      'Ems-Achse hat 2006 DIHK gegründet.',
      'Ems-Achse founded DIHK in 2006.',
    ],
    [
      { type: 'FOUNDED', direction: 'BACKWARD', since: '2006-09' },
      'Ems-Achse wurde im September 2006 von DIHK gegründet.',
      'Ems-Achse was founded by DIHK in September 2006.',
    ],
    [
      { type: 'COMMISSIONED', since: '2021', until: '2023', ended: true },
      'Ems-Achse hatte von 2021 bis 2023 DIHK beauftragt.',
      'Ems-Achse had commissioned DIHK from 2021 to 2023.',
    ],
    [
      { type: 'COOPERATES_WITH', direction: 'BACKWARD' },
      'Ems-Achse arbeitet mit DIHK zusammen.',
      'Ems-Achse cooperates with DIHK.',
    ],
  ])('%j', (link, german, english) => {
    expect(inGerman(link)).toBe(german);
    expect(inEnglish(link)).toBe(english);
  });

  it('ends with one full stop, also behind e. V.', () => {
    expect(linkSentence(MEMBER, { subject: 'IHK', object: 'Ems-Achse e. V.' }, 'de')).toBe(
      'IHK ist Mitglied von Ems-Achse e. V.',
    );
  });
});

describe('the verb of a link', () => {
  const PHRASES = LINK_TYPE_NAMES.flatMap((type) =>
    LINK_DIRECTIONS.flatMap((direction) =>
      LOCALES.map((locale) => [type, direction, locale] as const),
    ),
  );

  it.each(PHRASES)('%s %s in %s closes with words of both tenses', (type, direction, locale) => {
    const { present, past, closing } = linkPhrase(type, direction, locale);
    for (const phrase of [present, past]) {
      const { opening } = linkVerb({ type, direction, ended: phrase === past }, locale);
      expect(opening.split(' ')[0]).toBe(phrase.split(' ')[0]);
      if (closing !== undefined) expect(opening.length).toBe(phrase.length - closing.length - 1);
    }
  });

  it('opens with one word in German where it would else end with a participle', () => {
    const ends = PHRASES.filter(([, , locale]) => locale === 'de')
      .map(([type, direction, locale]) => linkVerb({ type, direction, ended: true }, locale))
      .filter(({ opening }) => / (?:ge\S+t|\S+iert)$/u.test(opening));
    expect(ends).toEqual([]);
  });
});

describe('the period of a link', () => {
  it('is one point in time for what happens once', () => {
    expect(linkPeriod({ type: 'FOUNDED', since: '2006' })).toEqual({
      since: '2006',
      until: '2006',
    });
    expect(linkPeriod({ type: 'MEMBER_OF', since: '2006' })).toEqual({
      since: '2006',
      until: null,
    });
  });
});
