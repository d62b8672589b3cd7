import fc from 'fast-check';
import { UNIT, whole, type PlacedThing } from './whole.ts';

const thing = (movable: boolean) =>
  fc.record({
    x: fc.double({ min: -30, max: 30, noNaN: true }),
    y: fc.double({ min: -30, max: 30, noNaN: true }),
    radius: fc.integer({ min: 10, max: 60 }),
    movable: fc.constant(movable),
  });

const things = fc
  .tuple(fc.array(thing(false), { maxLength: 30 }), fc.array(thing(true), { maxLength: 12 }))
  .map(([actors, groups]): PlacedThing[] =>
    [...actors, ...groups].map((each, place) => ({ ...each, id: `t${String(place)}` })),
  );

describe('the layout of the whole network', () => {
  it('leaves actors at the places they were given, whoever else is drawn', () => {
    fc.assert(
      fc.property(things, (all) => {
        const { nodes } = whole({ things: all, links: [] });
        for (const { id, x, y, movable } of all)
          if (!movable)
            expect(nodes.get(id)).toMatchObject({
              x: Math.round(x * UNIT),
              y: Math.round(y * UNIT),
            });
      }),
    );
  });

  it.each([
    [false, 6_000],
    [true, 3_000],
  ])(
    'brings places of a very large network closer, groups (%s): at most %i pixels',
    (movable, most) => {
      const far = { radius: 0, movable: false };
      const all = [
        { ...far, id: 'a', x: -500, y: 0 },
        { ...far, id: 'b', x: 500, y: 100 },
        { ...far, id: 'c', x: 0, y: 0, movable },
      ];
      const { nodes } = whole({ things: all, links: [] });
      expect(nodes.get('a')).toMatchObject({ x: -most / 2, y: 0 });
      expect(nodes.get('b')).toMatchObject({ x: most / 2, y: most / 10 });
    },
  );

  it('moves groups apart until none lies on another one', () => {
    fc.assert(
      fc.property(things, (all) => {
        const { nodes } = whole({ things: all, links: [] });
        const groups = all.filter(({ movable }) => movable);
        for (const [place, one] of groups.entries())
          for (const other of groups.slice(place + 1)) {
            const [a, b] = [nodes.get(one.id), nodes.get(other.id)];
            const distance = Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
            expect(distance).toBeGreaterThan(one.radius + other.radius);
          }
      }),
    );
  });

  it('is the same whatever the order, with every link between two who are drawn, inside its bounds', () => {
    fc.assert(
      fc.property(things, (all) => {
        const none = { key: '', heading: '' };
        const links = all.slice(1).map(({ id }, place) => ({
          ...{ id: `${String(place)}|${id}`, source: all[0]?.id ?? '', target: id },
          ...{ toTarget: none, toSource: none },
        }));
        const lost = {
          ...{ id: 'lost', source: 't0', target: 'nobody' },
          toTarget: none,
          toSource: none,
        };
        const drawing = whole({ things: all, links: [...links, lost] });
        expect([...drawing.routes.keys()].sort()).toEqual(links.map(({ id }) => id).sort());
        const again = whole({ things: all.toReversed(), links });
        for (const [id, { x, y }] of drawing.nodes) {
          expect(again.nodes.get(id)).toMatchObject({ x, y });
          expect(x).toBeGreaterThanOrEqual(drawing.bounds.x);
          expect(y).toBeLessThanOrEqual(drawing.bounds.y + drawing.bounds.height);
        }
      }),
    );
  });
});
