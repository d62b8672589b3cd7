import fc from 'fast-check';
import type { LayoutNode } from './drawing.ts';
import { near } from './near.ts';
import { places } from './places.ts';
import { inputArbitrary } from './testing/arbitrary-input.ts';
import { overlapsOf } from './testing/overlaps.ts';

const RUNS = { numRuns: 120 };

describe('the layout "Lage" of any neighbourhood', () => {
  it('puts no label and no shape on another one, and leaves nobody out', () => {
    fc.assert(
      fc.property(inputArbitrary, (input) => {
        const drawing = places(input);
        expect(overlapsOf(drawing, input)).toEqual([]);
        expect([...drawing.nodes.keys()].sort()).toEqual(input.nodes.map(({ id }) => id).sort());
      }),
      RUNS,
    );
  });

  it('draws the same links as the layout "Nähe", and the same whatever order they come in', () => {
    fc.assert(
      fc.property(inputArbitrary, (input) => {
        const drawing = places(input);
        expect([...drawing.routes.keys()].sort()).toEqual([...near(input).routes.keys()].sort());
        const again = places({ ...input, nodes: input.nodes.toReversed() });
        for (const [id, { x, y }] of drawing.nodes)
          expect(again.nodes.get(id)).toMatchObject({ x, y });
      }),
      RUNS,
    );
  });
});

describe('the layout "Lage"', () => {
  const node = (id: string, place?: LayoutNode['place']): LayoutNode => ({
    ...{ id, order: id, federal: false, zone: 'REGIONAL', kin: 'a' },
    ...{ shape: { width: 20, height: 20 }, label: { width: 80, height: 16 } },
    ...(place ? { place } : {}),
  });
  const { nodes, zones } = places({
    centres: ['emden'],
    nodes: [
      node('emden', { latitude: 53.37, longitude: 7.21 }),
      node('muenchen', { latitude: 48.14, longitude: 11.58 }),
      node('dresden', { latitude: 51.05, longitude: 13.74 }),
      node('nirgends'),
    ],
    links: [],
    canvas: { width: 1000, height: 700 },
    reserved: 0,
    crossLinks: false,
    headingSize: () => ({ width: 0, height: 0 }),
    mixedHeading: () => '',
  });
  const placeOf = (id: string) => nodes.get(id) ?? { x: Number.NaN, y: Number.NaN };

  it('has north above and east to the right', () => {
    expect(placeOf('emden').y).toBeLessThan(placeOf('dresden').y);
    expect(placeOf('dresden').y).toBeLessThan(placeOf('muenchen').y);
    expect(placeOf('emden').x).toBeLessThan(placeOf('muenchen').x);
    expect(placeOf('muenchen').x).toBeLessThan(placeOf('dresden').x);
  });

  it('keeps the shape of the country: a degree of longitude is shorter than one of latitude', () => {
    const [north, south] = [placeOf('emden'), placeOf('muenchen')];
    const ratio = (south.x - north.x) / (south.y - north.y);
    expect(ratio).toBeCloseTo(((11.58 - 7.21) * 0.6266) / (53.37 - 48.14), 1);
  });

  it('puts whoever has no known place into a strip below', () => {
    expect(zones.map(({ name }) => name)).toEqual(['NOWHERE']);
    expect(placeOf('nirgends').y).toBeGreaterThan(placeOf('muenchen').y);
  });
});
