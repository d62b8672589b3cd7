import fc from 'fast-check';
import type { LayoutInput } from './drawing.ts';
import { boxAround } from './geometry.ts';
import { near } from './near.ts';
import { inputArbitrary } from './testing/arbitrary-input.ts';
import { overlapsOf } from './testing/overlaps.ts';

const RUNS = { numRuns: 120 };

/** The same question with everything in another order. */
const reversed = (input: LayoutInput): LayoutInput => ({
  ...input,
  nodes: [...input.nodes].reverse(),
  links: [...input.links].reverse(),
});

describe('the layout of any neighbourhood', () => {
  it('puts no label and no shape on another one', () => {
    fc.assert(
      fc.property(inputArbitrary, (input) => {
        expect(overlapsOf(near(input), input)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('places everybody once, inside its bounds', () => {
    fc.assert(
      fc.property(inputArbitrary, (input) => {
        const { nodes, bounds } = near(input);
        expect([...nodes.keys()].sort()).toEqual(input.nodes.map(({ id }) => id).sort());
        for (const { id, shape } of input.nodes) {
          const place = nodes.get(id);
          const box = boxAround(place ?? { x: Number.NaN, y: 0 }, shape);
          expect(box.x).toBeGreaterThanOrEqual(bounds.x);
          expect(box.x + box.width).toBeLessThanOrEqual(bounds.x + bounds.width);
          expect(box.y).toBeGreaterThanOrEqual(bounds.y);
          expect(box.y + box.height).toBeLessThanOrEqual(bounds.y + bounds.height);
        }
      }),
      RUNS,
    );
  });

  it('is the same whatever order nodes and links come in', () => {
    fc.assert(
      fc.property(inputArbitrary, (input) => {
        const [once, again] = [near(input), near(reversed(input))];
        for (const [id, node] of once.nodes) expect(again.nodes.get(id)).toEqual(node);
        expect(again.bounds).toEqual(once.bounds);
        expect(again.crossLinkCount).toBe(once.crossLinkCount);
      }),
      RUNS,
    );
  });

  it('draws every link or counts it as a cross link', () => {
    fc.assert(
      fc.property(inputArbitrary, (input) => {
        const { routes, crossLinkCount } = near(input);
        const missing = input.links.length - routes.size;
        expect(missing).toBe(input.crossLinks ? 0 : crossLinkCount);
      }),
      RUNS,
    );
  });
});
