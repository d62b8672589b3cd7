import { fitView, startView, viewShowing } from './viewport.ts';

const ROOM = { width: 1000, height: 600, covered: 50 };
const box = (width: number, height: number) => ({ x: 0, y: 0, width, height });

describe('the view of a drawing', () => {
  it('starts with everything where labels stay at 12 px', () => {
    expect(startView(box(1000, 580), { x: 500, y: 300 }, ROOM).zoom).toBeGreaterThanOrEqual(
      12 / 13,
    );
  });

  it('starts at the subject where everything would be too small to read', () => {
    const { zoom, x } = startView(box(4000, 3000), { x: 2000, y: 1500 }, ROOM);
    expect(zoom).toBeCloseTo(12 / 13);
    expect(2000 * zoom + x).toBeCloseTo(500);
  });

  it('starts with the band on top in view where the subject is seen with it', () => {
    const { zoom, y } = startView(box(4000, 800), { x: 2000, y: 400 }, ROOM);
    expect(y).toBeCloseTo(0);
    expect(400 * zoom + y).toBeLessThan(550 * 0.75);
  });

  it('shows everything on request, however small', () => {
    const { zoom } = fitView(box(4000, 3000), ROOM);
    expect(4000 * zoom).toBeLessThanOrEqual(1000);
    expect(3000 * zoom).toBeLessThanOrEqual(550);
  });

  it('does not move for a place that is seen', () => {
    const view = { zoom: 1, x: 0, y: 0 };
    expect(viewShowing({ x: 400, y: 300 }, view, ROOM)).toEqual(view);
  });

  it('moves a place beyond the edge into view', () => {
    const { x } = viewShowing({ x: 1400, y: 300 }, { zoom: 1, x: 0, y: 0 }, ROOM);
    expect(1400 + x).toBe(940);
  });
});
