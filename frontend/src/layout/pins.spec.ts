import fc from 'fast-check';
import { ARRANGEMENTS, type Arrangement } from './arrangements.ts';
import { withPins } from './pins.ts';
import { inputArbitrary } from './testing/arbitrary-input.ts';

const arrangement = fc.constantFrom(...(Object.keys(ARRANGEMENTS) as Arrangement[]));
const spot = fc.record({
  x: fc.integer({ min: -500, max: 1500 }),
  y: fc.integer({ min: -500, max: 1500 }),
});

describe('pins', () => {
  it('hold somebody at a place in every layout; nobody else moves, and lines follow', () => {
    fc.assert(
      fc.property(inputArbitrary, arrangement, fc.nat(), spot, (input, name, nth, at) => {
        const plain = ARRANGEMENTS[name](input);
        const { id = '' } = input.nodes[nth % input.nodes.length] ?? {};
        const pinned = withPins(plain, [{ id, ...at }], input.links);
        expect(pinned.nodes.get(id)).toMatchObject(at);
        for (const [other, node] of plain.nodes)
          if (other !== id) expect(pinned.nodes.get(other)).toBe(node);
        for (const { id: link, source, target } of input.links) {
          const route = pinned.routes.get(link);
          if (source === id && route) expect(route.corners[0]).toMatchObject(at);
          if (target === id && route) expect(route.corners.at(-1)).toMatchObject(at);
        }
        expect([...pinned.routes.keys()]).toEqual([...plain.routes.keys()]);
      }),
      { numRuns: 60 },
    );
  });

  it('take the label along', () => {
    fc.assert(
      fc.property(inputArbitrary, spot, (input, at) => {
        const plain = ARRANGEMENTS.naehe(input);
        const [[id, before] = []] = plain.nodes;
        if (id === undefined || before === undefined) return;
        const after = withPins(plain, [{ id, ...at }], input.links).nodes.get(id);
        expect((after?.label.x ?? 0) - at.x).toBeCloseTo(before.label.x - before.x);
        expect((after?.label.y ?? 0) - at.y).toBeCloseTo(before.label.y - before.y);
      }),
      { numRuns: 30 },
    );
  });

  it('of somebody who is not drawn change nothing', () => {
    fc.assert(
      fc.property(inputArbitrary, spot, (input, at) => {
        const plain = ARRANGEMENTS.naehe(input);
        expect(withPins(plain, [{ id: '~nobody', ...at }], input.links)).toBe(plain);
      }),
      { numRuns: 10 },
    );
  });
});
