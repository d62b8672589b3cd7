import { isFull, withAdded, withToggled } from './marking.ts';
import { INITIAL_VIEW, NOTHING_SELECTED } from './view-state.ts';

describe('picking actors out', () => {
  it('adds one, and puts it back the second time', () => {
    const once = { ...INITIAL_VIEW, ...withToggled(INITIAL_VIEW, 'dihk') };
    expect(once.marked).toEqual(['dihk']);
    expect(withToggled(once, 'bmwe').marked).toEqual(['dihk', 'bmwe']);
    expect(withToggled(once, 'dihk').marked).toEqual([]);
  });

  it('ends where the address holds no more', () => {
    const marked = Array.from({ length: 20 }, (_, place) => `actor-${String(place)}`);
    const full = { ...INITIAL_VIEW, marked };
    expect(isFull(full)).toBe(true);
    expect(withToggled(full, 'dihk').marked).toEqual(marked);
    expect(withToggled(full, 'actor-3').marked).toHaveLength(19);
  });

  it.each([
    ['dihk', ['dihk', 'bmwe']],
    ['bmwe', ['bmwe']],
    [NOTHING_SELECTED, ['bmwe']],
    [null, ['bmwe']],
  ])('in the drawing begins with the actor chosen before: %s', (selection, marked) => {
    expect(withAdded({ ...INITIAL_VIEW, selection }, 'bmwe').marked).toEqual(marked);
  });
});
