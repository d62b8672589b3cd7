import fc from 'fast-check';
import { boxAround, overlap } from '../layout/geometry.ts';
import { placeNames, type Nameable } from './label-places.ts';

const nameables = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 900 }),
      y: fc.integer({ min: 0, max: 600 }),
      radius: fc.integer({ min: 2, max: 20 }),
      size: fc.record({
        width: fc.integer({ min: 10, max: 220 }),
        height: fc.constantFrom(16, 19),
      }),
      prominent: fc.boolean(),
    }),
    { maxLength: 80 },
  )
  .map((all): Nameable[] => all.map((each, place) => ({ ...each, id: `n${String(place)}` })));

describe('the names in the whole network', () => {
  it('never lie on each other, and on foreign shapes only those of the prominent', () => {
    fc.assert(
      fc.property(nameables, (all) => {
        const placed = placeNames(all, all.length, 450);
        for (const [index, name] of placed.entries()) {
          for (const other of placed.slice(index + 1)) expect(overlap(name, other)).toBe(false);
          if (all.find(({ id }) => id === name.id)?.prominent) continue;
          for (const { id, radius, ...at } of all)
            if (id !== name.id) {
              const shape = boxAround(at, { width: 2 * radius, height: 2 * radius });
              expect(overlap(name, shape)).toBe(false);
            }
        }
      }),
    );
  });

  it('are given to the first that find room, at most as many as wanted', () => {
    const row = Array.from({ length: 5 }, (_, place): Nameable => ({
      ...{ id: String(place), x: 300 * place, y: 0, radius: 5 },
      ...{ size: { width: 80, height: 16 }, prominent: false },
    }));
    expect(placeNames(row, 3, 600).map(({ id }) => id)).toEqual(['0', '1', '2']);
    const same = row.map((each) => ({ ...each, x: 0, radius: 0 }));
    expect(placeNames(same, 9, 0).length).toBeLessThan(5);
  });

  it('stand on the side that leads to the middle', () => {
    const at = (x: number): Nameable => ({
      ...{ id: 'a', x, y: 0, radius: 5, prominent: false },
      size: { width: 80, height: 16 },
    });
    expect(placeNames([at(0)], 1, 500)[0]?.x).toBeGreaterThan(0);
    expect(placeNames([at(900)], 1, 500)[0]?.x).toBeLessThan(820);
  });

  it('stand on an area, or just above or below where something lies there, never beside it', () => {
    const size = { width: 80, height: 16 };
    const area = { ...{ id: 'a', x: 100, y: 50, radius: 0, prominent: false, size }, isArea: true };
    expect(placeNames([area], 1, 0)).toEqual([{ id: 'a', x: 60, y: 42, ...size }]);
    const mark = { ...{ id: 'm', x: 100, y: 50, radius: 2 }, size: null, prominent: false };
    expect(placeNames([area, mark], 2, 0)).toEqual([{ id: 'a', x: 60, y: 53, ...size }]);
    const large = { ...mark, radius: 30 };
    expect(placeNames([area, large], 2, 0)).toEqual([]);
  });
});
