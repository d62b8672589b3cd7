import { bundlesOf } from './bundles.ts';
import type { GraphLink } from './neighbourhood.ts';

const link = (id: string, more: Partial<GraphLink> = {}): GraphLink => ({
  id,
  type: 'MEMBER_OF',
  from: { id: 'a' },
  to: { id: 'b' },
  ended: false,
  sources: [{ id: 's', title: 'S', kind: 'WEB' }],
  ...more,
});
const OWN = [{ id: 'own-knowledge', title: 'Own', kind: 'OWN_KNOWLEDGE' }];

describe('collapsing links between two actors', () => {
  it('makes one line of links in both directions', () => {
    const back = link('2', { from: { id: 'b' }, to: { id: 'a' } });
    expect(bundlesOf([link('1'), back], 'de')).toHaveLength(1);
  });

  it('puts running links before ended ones', () => {
    const ended = link('1', { ended: true, until: '2023' });
    const [bundle] = bundlesOf([ended, link('2')], 'de');
    expect(bundle?.links.map(({ id }) => id)).toEqual(['2', '1']);
    expect(bundle?.ended).toBe(false);
  });

  it('has ended when all have, in the year of the last end', () => {
    const links = ['2019', '2023-05'].map((until) => link(until, { ended: true, until }));
    expect(bundlesOf(links, 'de')[0]).toMatchObject({ ended: true, endYear: '2023' });
  });

  it('is unsourced only when nobody opened a source for any of them', () => {
    expect(bundlesOf([link('1', { sources: OWN })], 'de')[0]?.unsourced).toBe(true);
    expect(bundlesOf([link('1', { sources: OWN }), link('2')], 'de')[0]?.unsourced).toBe(false);
  });

  it('names what each end is to the other', () => {
    const [bundle] = bundlesOf([link('1', { type: 'FOUNDED' })], 'de');
    expect(bundle?.toSource.heading).toBe('Gegründet von');
  });
});
