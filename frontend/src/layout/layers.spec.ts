import fc from 'fast-check';
import { modelOf } from '../graph/testing/model.ts';
import { RECORDED } from '../graph/testing/recorded.ts';
import { layers } from './layers.ts';
import { near } from './near.ts';
import { inputArbitrary } from './testing/arbitrary-input.ts';
import { overlapsOf } from './testing/overlaps.ts';
import { LEVEL_ZONES } from './zones.ts';

const RUNS = { numRuns: 120 };

describe('the layout "Ebenen" of any neighbourhood', () => {
  it('puts no label and no shape on another one, and everybody inside its bounds', () => {
    fc.assert(
      fc.property(inputArbitrary, (input) => {
        const drawing = layers(input);
        expect(overlapsOf(drawing, input)).toEqual([]);
        expect([...drawing.nodes.keys()].sort()).toEqual(input.nodes.map(({ id }) => id).sort());
        const { x, y, width, height } = drawing.bounds;
        for (const node of drawing.nodes.values()) {
          expect(node.x).toBeGreaterThanOrEqual(x);
          expect(node.x).toBeLessThanOrEqual(x + width);
          expect(node.y).toBeGreaterThanOrEqual(y);
          expect(node.y).toBeLessThanOrEqual(y + height);
        }
      }),
      RUNS,
    );
  });

  it('puts everybody into the strip of their level, the strips in the order of the levels', () => {
    fc.assert(
      fc.property(inputArbitrary, (input) => {
        const { nodes, zones } = layers(input);
        const order = zones.map(({ name }) => LEVEL_ZONES.findIndex((level) => level === name));
        expect(order).toEqual([...order].sort());
        for (const { id, zone, standsFor } of input.nodes) {
          const place = nodes.get(id)?.y ?? Number.NaN;
          const box = zones.find(({ name }) => name === zone)?.box;
          if (standsFor !== undefined || box === undefined) continue;
          expect(place).toBeGreaterThan(box.y);
          expect(place).toBeLessThan(box.y + box.height);
        }
      }),
      RUNS,
    );
  });

  it('draws the same links as the layout "Nähe", and the same whatever order they come in', () => {
    fc.assert(
      fc.property(inputArbitrary, (input) => {
        const drawing = layers(input);
        expect([...drawing.routes.keys()].sort()).toEqual([...near(input).routes.keys()].sort());
        const again = layers({ ...input, nodes: input.nodes.toReversed() });
        for (const [id, { x, y }] of drawing.nodes)
          expect(again.nodes.get(id)).toMatchObject({ x, y });
      }),
      RUNS,
    );
  });
});

describe('the layout "Ebenen" of the Ems-Achse', () => {
  it('shows the ministry in Berlin above that in Hannover, and both above the initiative', () => {
    const { nodes } = layers(modelOf(RECORDED['Ems-Achse, two steps']).layout);
    const heightOf = (id: string): number => nodes.get(id)?.y ?? Number.NaN;
    const [federal, state] = [heightOf('bmwe'), heightOf('wirtschaftsressort-niedersachsen')];
    expect(federal).toBeLessThan(state);
    expect(state).toBeLessThan(heightOf('wachstumsregion-ems-achse'));
  });
});
