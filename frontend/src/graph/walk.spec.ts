import { nextInDirection, type Walkable } from './walk.ts';

const HERE = { id: 'here', x: 0, y: 0 };
const step = (all: readonly Walkable[], connected: readonly string[] = []) =>
  nextInDirection(HERE, 'ArrowRight', [HERE, ...all], (id) => connected.includes(id));

describe('walking with arrow keys', () => {
  it('goes to the nearest in that direction', () => {
    expect(
      step([
        { id: 'far', x: 90, y: 0 },
        { id: 'near', x: 40, y: 0 },
      ]),
    ).toBe('near');
  });

  it('prefers a connected actor a little farther away', () => {
    const all = [
      { id: 'stranger', x: 50, y: 0 },
      { id: 'neighbour', x: 90, y: 0 },
    ];
    expect(step(all, ['neighbour'])).toBe('neighbour');
  });

  it('does not turn around', () => {
    expect(step([{ id: 'behind', x: -10, y: 0 }], ['behind'])).toBeNull();
  });

  it('does not go sideways', () => {
    expect(step([{ id: 'above', x: 5, y: -80 }], ['above'])).toBeNull();
  });
});
