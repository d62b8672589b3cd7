import fc from 'fast-check';
import type { LayoutInput, LayoutLink, LayoutNode, Relation } from '../drawing.ts';
import { LEVEL_ZONES } from '../zones.ts';

const KINDS = ['a', 'b', 'c'] as const;

const size = (width: readonly [number, number], height: readonly number[]) =>
  fc.record({
    width: fc.integer({ min: width[0], max: width[1] }),
    height: fc.constantFrom(...height),
  });

const nodeArbitrary = fc.record({
  shape: size([12, 40], [12, 16, 24, 40]),
  label: size([20, 210], [16, 32, 48]),
  kin: fc.constantFrom(...KINDS),
  /** Which earlier node it hangs on, as a share of those before it; 0 is the centre. */
  parent: fc.double({ min: 0, max: 1, noNaN: true }),
  relation: fc.integer({ min: 0, max: 4 }),
  zone: fc.constantFrom(...LEVEL_ZONES),
  /** Two towns, so that many share a place, and anywhere else in Germany. */
  place: fc.option(
    fc.oneof(
      fc.constantFrom({ latitude: 52.52, longitude: 13.4 }, { latitude: 50.94, longitude: 6.96 }),
      fc.record({
        latitude: fc.double({ min: 47.3, max: 55, noNaN: true }),
        longitude: fc.double({ min: 6, max: 15, noNaN: true }),
      }),
    ),
    { nil: undefined },
  ),
  isFederal: fc.double({ min: 0, max: 1, noNaN: true }),
});

const relation = (number: number): Relation => ({
  key: String(number),
  heading: `Relation ${String(number)}`,
});

const MARKS = [undefined, { width: 30, height: 18 }, { width: 10, height: 10 }] as const;

/** Random neighbourhoods: trees of any shape around one to three centres, with further links, stand-ins and marks. */
export const inputArbitrary: fc.Arbitrary<LayoutInput> = fc
  .record({
    nodes: fc.array(nodeArbitrary, { maxLength: 60 }),
    bushiness: fc.double({ min: 0.3, max: 6, noNaN: true }),
    extra: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 4 })), { maxLength: 25 }),
    standIns: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 90 })), { maxLength: 4 }),
    centres: fc.integer({ min: 1, max: 3 }),
    canvas: fc.record({
      width: fc.integer({ min: 320, max: 1700 }),
      height: fc.integer({ min: 300, max: 1100 }),
    }),
    crossLinks: fc.boolean(),
  })
  .map(({ nodes: drafts, bushiness, extra, standIns, centres, canvas, crossLinks }) => {
    const centre = { shape: { width: 34, height: 34 }, label: { width: 150, height: 38 } };
    const nodes: LayoutNode[] = [
      { id: 'n0', order: 'n0', federal: false, zone: 'REGIONAL', kin: 'a', ...centre },
      ...drafts.map(({ shape, label, kin, zone, place, isFederal }, index) => ({
        ...(place ? { place } : {}),
        id: `n${String(index + 1)}`,
        order: `${kin}${String(index)}`,
        federal: isFederal < 0.15,
        zone: isFederal < 0.15 ? ('FEDERAL' as const) : zone,
        shape,
        label,
        kin,
      })),
    ];
    const links: LayoutLink[] = drafts.map(({ parent, relation: kind }, index) => {
      const on = Math.floor(parent ** bushiness * (index + 1));
      return link(index, `n${String(index + 1)}`, `n${String(on)}`, kind);
    });
    for (const [index, [a, b, kind]] of extra.entries()) {
      const [from, to] = [a % nodes.length, b % nodes.length];
      if (from !== to) links.push(link(1000 + index, `n${String(from)}`, `n${String(to)}`, kind));
    }
    for (const [index, [via, count]] of standIns.entries()) {
      const of = `n${String(via % (drafts.length + 1))}`;
      const id = `rest${String(index)}`;
      const rest = { shape: { width: 26, height: 22 }, label: { width: 120, height: 16 } };
      const standsFor = { via: of, count };
      nodes.push({ id, order: id, federal: false, zone: 'NONE', kin: 'a', standsFor, ...rest });
      links.push(link(2000 + index, of, id, 0));
    }
    return {
      centres: nodes.slice(0, centres).map(({ id }) => id),
      nodes,
      links,
      canvas,
      reserved: 56,
      crossLinks,
      headingSize: ({ text, count }) => ({
        width: text.length * 7 + (count > 0 ? 20 : 0),
        height: 18,
      }),
      mixedHeading: (id) => `In Kontakt mit ${id}`,
    };
  });

function link(number: number, source: string, target: string, kind: number): LayoutLink {
  const mark = MARKS[number % MARKS.length];
  return {
    id: `l${String(number)}`,
    source,
    target,
    toTarget: relation(kind),
    toSource: relation(kind),
    ...(mark && { mark }),
  };
}
