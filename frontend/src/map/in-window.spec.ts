import { placeInWindow } from './in-window.ts';

describe('a text in a window', () => {
  const window = { width: 800, height: 600 };
  const at = (left: number, top: number) =>
    placeInWindow({ left, top, width: 60, height: 16 }, window);

  it.each([
    ['up to the corners', 0, 0, 'within'],
    ['up to the corners', 740, 584, 'within'],
    ['by the left edge', -1, 300, 'cut'],
    ['by the right edge', 741, 300, 'cut'],
    ['by the upper edge', 400, -1, 'cut'],
    ['by the lower edge', 400, 585, 'cut'],
    ['at the left', -60, 300, 'beyond'],
    ['at the right', 800, 300, 'beyond'],
    ['above', 400, -16, 'beyond'],
    ['below', 400, 600, 'beyond'],
  ])('%s: %d, %d is %s', (_, left, top, place) => {
    expect(at(left, top)).toBe(place);
  });
});
