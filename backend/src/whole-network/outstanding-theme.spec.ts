import type { EntitySummary } from '../database/entity-summary.ts';
import { outstandingTheme } from './outstanding-theme.ts';
import type { AddressedTheme } from './whole-network.repository.ts';

const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, place) => `a${String(from + place)}`);

const addressed = (id: string, actorIds: readonly string[]): AddressedTheme => ({
  theme: { id, label: 'Theme', name: id } as EntitySummary,
  actorIds,
});

/** Everybody from a0 to a99 addresses a theme; the community is a0 to a9. */
const everybody = addressed('alle', range(0, 100));
const members = new Set(range(0, 10));
const told = (...themes: readonly AddressedTheme[]) =>
  outstandingTheme(members, [everybody, ...themes])?.id ?? null;

describe('the theme that stands out among some actors', () => {
  it('is none that everybody addresses', () => {
    expect(told()).toBeNull();
  });

  it('is one that they address more often than others', () => {
    expect(told(addressed('wasserstoff', range(0, 5)))).toBe('wasserstoff');
  });

  it.each([
    ['two of them', range(8, 12)],
    ['less than a third of them', range(7, 12)],
    ['others nearly as often', range(4, 36)],
  ])('is none that %s address', (_, ids) => {
    expect(told(addressed('wasserstoff', ids))).toBeNull();
  });

  it('is the most frequent of several, then the first', () => {
    const [few, more] = [range(0, 4), range(0, 6)];
    expect(told(addressed('a', few), addressed('b', more))).toBe('b');
    expect(told(addressed('a', more), addressed('b', more))).toBe('a');
  });

  it('counts only those who address any theme', () => {
    const three = addressed('wasserstoff', range(0, 3));
    const others = addressed('fachkraefte', range(50, 100));
    expect(outstandingTheme(members, [three, others])?.id).toBe('wasserstoff');
    expect(outstandingTheme(new Set(['nobody']), [three, others])).toBeNull();
  });
});
