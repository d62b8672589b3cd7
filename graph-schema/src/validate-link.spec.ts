import type { Issue, IssueCode } from './issue.ts';
import { validateLink, validateLinkProperties, type Unchecked } from './validation.ts';

function told(issues: readonly Issue[]): [string, IssueCode][] {
  return issues.map(({ path, code }) => [path, code]);
}

describe('a link', () => {
  const link = {
    type: 'MEMBER_OF',
    from: 'ihk-koeln',
    fromLabel: 'Organisation',
    to: 'dihk',
    toLabel: 'Organisation',
    properties: { sources: ['doc-satzung'], confidence: 'HIGH' },
  } as const;
  const carrying = (more: Unchecked) => ({ ...link, properties: { ...link.properties, ...more } });

  it('is valid with source and confidence', () => {
    expect(validateLink(link)).toEqual([]);
    expect(validateLink(carrying({ since: '2006', until: '2006', role: 'Mitglied' }))).toEqual([]);
  });

  it.each(['KENNT', 'member_of', 'constructor', '__proto__', ''])(
    'is refused with the type %j',
    (type) => {
      expect(told(validateLink({ ...link, type }))).toEqual([['type', 'UNKNOWN_TYPE']]);
    },
  );

  // prettier-ignore
  it.each<[string, Parameters<typeof validateLink>[0], string, IssueCode]>([
    ['without source', carrying({ sources: [] }), 'properties.sources', 'REQUIRED'],
    ['without confidence', carrying({ confidence: undefined }), 'properties.confidence', 'REQUIRED'],
    ['with a bad start', carrying({ since: '2021-13' }), 'properties.since', 'BAD_DATE'],
    ['that ends before it starts', carrying({ since: '2021', until: '2020-12' }), 'properties.until', 'REVERSED_PERIOD'],
    ['to itself', { ...link, to: 'ihk-koeln' }, 'to', 'SELF_LINK'],
    ['between labels it is not for', { ...link, toLabel: 'Theme' }, 'type', 'ENDS_NOT_ALLOWED'],
    ['of a type without dates that has one', { ...carrying({ since: '2021' }), type: 'BROADER', fromLabel: 'Theme', toLabel: 'Theme' }, 'properties.since', 'UNKNOWN_PROPERTY'],
    ['of a type without role that has one', { ...carrying({ role: 'x' }), type: 'BROADER', fromLabel: 'Theme', toLabel: 'Theme' }, 'properties.role', 'UNKNOWN_PROPERTY'],
  ])('is refused %s', (_, unchecked, path, code) => {
    expect(told(validateLink(unchecked))).toEqual([[path, code]]);
  });

  it('can be checked without its ends', () => {
    expect(validateLinkProperties('MEMBER_OF', link.properties)).toEqual([]);
    expect(told(validateLinkProperties('MEMBER_OF', { since: '2021', until: '2020' }))).toEqual([
      ['properties.sources', 'REQUIRED'],
      ['properties.confidence', 'REQUIRED'],
      ['properties.until', 'REVERSED_PERIOD'],
    ]);
  });
});
