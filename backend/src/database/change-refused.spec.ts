import type {
  ChangeOperation,
  ChangeSet,
  Issue,
  IssueCode,
  LinkType,
  NodeLabel,
  Properties,
} from '@knotenwerk/graph-schema';
import { ChangeRefusedError } from '../errors.ts';
import { PlannedNetwork } from '../testing/planned-network.ts';
import { link, SMALL_NETWORK } from '../testing/small-network.ts';

const SOURCED = { sources: ['doc-satzung'] };
const CLUB = { kind: 'OTHER', name: 'Verein', status: 'ACTIVE', ...SOURCED };

function node(id: string, label: NodeLabel, properties: Properties): ChangeOperation {
  return { action: 'upsertNode', id, label, properties };
}

function issuesOf(changeSet: Partial<ChangeSet>): readonly Issue[] {
  const network = new PlannedNetwork();
  network.apply(SMALL_NETWORK);
  try {
    network.apply({ author: 'A', reason: 'B', sources: [], operations: [], ...changeSet });
  } catch (error) {
    if (error instanceof ChangeRefusedError) return error.issues;
    throw error;
  }
  return [];
}

function refusals(...operations: ChangeOperation[]): [string, IssueCode][] {
  return issuesOf({ operations }).map(({ path, code }) => [path, code]);
}

/** What is tried, where the issue stands within the operation, and its code; one row a rule. */
// prettier-ignore
const REFUSED: readonly [string, ChangeOperation, string, IssueCode][] = [
  ['a node without its kind', node('x', 'Organisation', { name: 'X', status: 'ACTIVE', ...SOURCED }), 'properties.kind', 'REQUIRED'],
  ['a node of an unknown label', node('x', 'constructor' as NodeLabel, {}), 'label', 'UNKNOWN_LABEL'],
  ['a node with a bad id', node('Ein Verein', 'Organisation', CLUB), 'id', 'BAD_ID'],
  ['a Kreis under the key of one that was merged', node('16056', 'Region', { level: 'DISTRICT', name: 'Eisenach', ...SOURCED }), 'id', 'BAD_ID'],
  ['a source that does not exist', node('x', 'Organisation', { ...CLUB, sources: ['doc-nie'] }), 'properties.sources', 'UNKNOWN_REFERENCE'],
  ['a source that is no document', node('x', 'Organisation', { ...CLUB, sources: ['dihk'] }), 'properties.sources', 'UNKNOWN_REFERENCE'],
  ['a reference to nothing', node('x', 'Practice', { name: 'X', formatId: 'nie', ...SOURCED }), 'properties.formatId', 'UNKNOWN_REFERENCE'],
  ['a reference to another label', node('x', 'Practice', { name: 'X', formatId: 'dihk', ...SOURCED }), 'properties.formatId', 'UNKNOWN_REFERENCE'],
  ['a name with an unknown source', node('x', 'Organisation', { ...CLUB, names: [{ name: 'Y', kind: 'ALIAS', sources: ['nie'] }] }), 'properties.names.0.sources', 'UNKNOWN_REFERENCE'],
  ['an id that has another label', node('dihk', 'Person', { name: 'X', ...SOURCED }), 'label', 'LABEL_CHANGE'],
  ['a link from nowhere', link(['niemand', 'MEMBER_OF', 'dihk']), 'from', 'UNKNOWN_TARGET'],
  ['a link to nowhere', link(['dihk', 'MEMBER_OF', 'nirgends']), 'to', 'UNKNOWN_TARGET'],
  ['a link of an unknown type', link(['dihk', '__proto__' as LinkType, 'bmwe']), 'type', 'UNKNOWN_TYPE'],
  ['a link between labels it is not for', link(['dihk', 'BROADER', 'bmwe']), 'type', 'ENDS_NOT_ALLOWED'],
  ['a link to itself', link(['dihk', 'MEMBER_OF', 'dihk']), 'to', 'SELF_LINK'],
  ['a link that ends before it starts', link(['bmwe', 'FUNDS', 'dihk'], { since: '2021', until: '2020' }), 'properties.until', 'REVERSED_PERIOD'],
  ['a link with an unknown source', link(['bmwe', 'FUNDS', 'dihk'], { sources: ['nie'] }), 'properties.sources', 'UNKNOWN_REFERENCE'],
  ['a link without a source', link(['bmwe', 'FUNDS', 'dihk'], { sources: [] }), 'properties.sources', 'REQUIRED'],
  ['a link under another id', { ...link(['bmwe', 'FUNDS', 'dihk']), id: 'bmwe~FUNDS~irgendwer' }, 'id', 'BAD_ID'],
  ['a dated id with another start', { ...link(['bmwe', 'FUNDS', 'dihk'], { since: '2020' }), id: 'bmwe~FUNDS~dihk~2019' }, 'id', 'BAD_ID'],
  ['a symmetric link that stands the other way round', link(['industrieclub-meppen', 'PARTNER_OF', 'industrieclub-lingen']), 'id', 'MIRRORED_LINK'],
  ['ending what does not exist', { action: 'endNode', id: 'nie', on: '2020' }, 'id', 'UNKNOWN_TARGET'],
  ['ending a link that does not exist', { action: 'endLink', id: 'nie', on: '2020' }, 'id', 'UNKNOWN_TARGET'],
  ['ending a person', { action: 'endNode', id: 'zoe-celik', on: '2020' }, 'id', 'CANNOT_END'],
  ['ending a link that has no dates', { action: 'endLink', id: 'wasserstoff~BROADER~energiewende', on: '2020' }, 'id', 'CANNOT_END'],
  ['an end that is no date', { action: 'endNode', id: 'dihk', on: '2021-02-29' }, 'properties.dissolved', 'BAD_DATE'],
  ['an end before the start', { action: 'endNode', id: 'ihk-koeln', on: '1797-10' }, 'properties.dissolved', 'REVERSED_PERIOD'],
  ['an end of a link before its start', { action: 'endLink', id: 'zoe-celik~REPRESENTS~dihk', on: '2022' }, 'properties.until', 'REVERSED_PERIOD'],
  ['deleting what does not exist', { action: 'deleteNode', id: 'nie' }, 'id', 'UNKNOWN_TARGET'],
  ['deleting a link that does not exist', { action: 'deleteLink', id: 'nie' }, 'id', 'UNKNOWN_TARGET'],
  ['deleting a node that has links', { action: 'deleteNode', id: 'industrieclub-lingen' }, 'id', 'STILL_LINKED'],
  ['deleting a source a node cites', { action: 'deleteNode', id: 'doc-dihk' }, 'id', 'STILL_CITED'],
];

describe('a change set is refused', () => {
  it.each(REFUSED)('for %s', (_, operation, path, code) => {
    expect(refusals(operation)).toEqual([[`operations.0.${path}`, code]]);
  });

  it('for an operation that repeats an id', () => {
    const end: ChangeOperation = { action: 'endNode', id: 'dihk', on: '2026' };
    expect(refusals(end, node('dihk', 'Organisation', CLUB))).toEqual([
      ['operations.1.id', 'DUPLICATE_OPERATION'],
    ]);
  });

  it('for an empty author or reason', () => {
    expect(issuesOf({ author: ' ', reason: '' }).map(({ path, code }) => [path, code])).toEqual([
      ['author', 'REQUIRED'],
      ['reason', 'REQUIRED'],
    ]);
  });

  it('for a source of the whole change that is unknown or no document', () => {
    const issues = issuesOf({ sources: ['nie', 'dihk', 'doc-dihk'] });
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      ['sources', 'UNKNOWN_REFERENCE'],
      ['sources', 'UNKNOWN_REFERENCE'],
    ]);
  });

  it('for a link to a node that it deletes', () => {
    expect(
      refusals(
        { action: 'deleteNode', id: 'doc-ungenutzt' },
        link(['bmwe', 'FUNDS', 'dihk'], { sources: ['doc-ungenutzt'] }),
      ),
    ).toEqual([['operations.1.properties.sources', 'UNKNOWN_REFERENCE']]);
  });

  it('for deleting a source that an ended node or link goes on citing', () => {
    expect(
      refusals(
        { action: 'deleteNode', id: 'doc-dihk' },
        { action: 'endNode', id: 'dihk', on: '2026' },
      ),
    ).toEqual([['operations.0.id', 'STILL_CITED']]);
  });

  it('for both directions of a symmetric link at once', () => {
    expect(
      refusals(
        link(['bmwe', 'COOPERATES_WITH', 'dihk']),
        link(['dihk', 'COOPERATES_WITH', 'bmwe']),
      ),
    ).toEqual([
      ['operations.0.id', 'MIRRORED_LINK'],
      ['operations.1.id', 'MIRRORED_LINK'],
    ]);
  });

  it('with every reason at once, wherever the operations stand', () => {
    const wrong = [
      node('x', 'Organisation', { ...CLUB, sources: ['nie'] }),
      link(['niemand', 'MEMBER_OF', 'nirgends']),
    ];
    expect(refusals(...wrong)).toHaveLength(3);
    expect(refusals(...wrong.toReversed()).map(([, code]) => code)).toEqual([
      'UNKNOWN_TARGET',
      'UNKNOWN_TARGET',
      'UNKNOWN_REFERENCE',
    ]);
  });

  it('in a German and an English sentence', () => {
    const [found] = issuesOf({
      operations: [{ action: 'deleteNode', id: 'industrieclub-meppen' }],
    });
    expect(found?.reason).toEqual({
      de: '„industrieclub-meppen“ hat noch 2 Verbindungen.',
      en: '“industrieclub-meppen” still has 2 links.',
    });
  });

  it('without leaving a trace', () => {
    const network = new PlannedNetwork();
    network.apply(SMALL_NETWORK);
    const before = new Map(network.nodes);
    const refused = { author: 'A', reason: 'B', sources: [] };
    const operations = [node('x', 'Organisation', CLUB), node('y', 'Organisation', {})];
    expect(() => network.apply({ ...refused, operations })).toThrow(ChangeRefusedError);
    expect(network.nodes).toEqual(before);
    expect(network.version).toBe(1);
  });
});

describe('a change set is applied', () => {
  it.each<[string, ...ChangeOperation[]]>([
    [
      'a link with the nodes and sources it needs, in any order',
      link(['verein', 'MEMBER_OF', 'dihk'], { sources: ['doc-neu'] }),
      node('verein', 'Organisation', { ...CLUB, sources: ['doc-neu'] }),
      node('doc-neu', 'Document', { title: 'Neu', kind: 'WEB' }),
    ],
    [
      'a second link between the same ends, told apart by its start',
      link(['bmwe', 'FOUNDED', 'industriestrategie-2030'], { since: '2023' }, true),
    ],
    [
      'a symmetric link the other way round with another start',
      link(['industrieclub-meppen', 'PARTNER_OF', 'industrieclub-lingen'], { since: '2020' }, true),
    ],
    [
      'turning a symmetric link round',
      link(['industrieclub-meppen', 'PARTNER_OF', 'industrieclub-lingen']),
      { action: 'deleteLink', id: 'industrieclub-lingen~PARTNER_OF~industrieclub-meppen' },
    ],
    ['deleting a node nobody needs', { action: 'deleteNode', id: 'doc-ungenutzt' }],
  ])('with %s', (_, ...operations) => {
    expect(refusals(...operations)).toEqual([]);
  });
});
