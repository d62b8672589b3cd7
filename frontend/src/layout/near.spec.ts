import { RECORDED } from '../graph/testing/recorded.ts';
import { modelOf } from '../graph/testing/model.ts';
import type { Drawing, PlacedNode } from './drawing.ts';
import { near } from './near.ts';
import { overlapsOf } from './testing/overlaps.ts';

const drawingOf = (name: keyof typeof RECORDED): Drawing => near(modelOf(RECORDED[name]).layout);

const placeOf = ({ nodes }: Drawing, id: string): PlacedNode => {
  const node = nodes.get(id);
  if (node === undefined) throw new Error(`${id} is not drawn`);
  return node;
};

const FOUNDERS = [
  'landkreis-aurich',
  'landkreis-emsland',
  'landkreis-grafschaft-bentheim',
  'landkreis-leer',
  'landkreis-wittmund',
  'stadt-emden',
];

describe.each([
  { width: 1060, height: 640 },
  { width: 360, height: 420 },
  { width: 1600, height: 900 },
])('on a canvas of $width x $height', (canvas) => {
  it.each(Object.entries(RECORDED))('draws %s without overlaps', (_name, recorded) => {
    const { layout } = modelOf(recorded, { canvas });
    expect(overlapsOf(near(layout), layout)).toEqual([]);
  });
});

describe('the layout "Nähe"', () => {
  const drawing = drawingOf('Ems-Achse, two steps');

  it('puts federal actors into the band and nobody else', () => {
    const inBand = [...drawing.nodes.values()].filter((node) => node.inBand).map(({ id }) => id);
    expect(inBand.sort()).toEqual([
      'bmwe',
      'buendnis-zukunft-der-industrie',
      'dihk',
      'dihk-service-gmbh',
      'servicestelle-regionale-industrieinitiativen',
    ]);
    const bottom = drawing.band?.height ?? 0;
    for (const node of drawing.nodes.values()) expect(node.y < bottom).toBe(node.inBand);
  });

  it('puts neighbours of one kind of relation under a heading with their number', () => {
    expect(drawing.headings).toContainEqual(
      expect.objectContaining({ text: 'Gegründet von', count: 6 }),
    );
    const founders = FOUNDERS.map((id) => placeOf(drawing, id));
    const centre = placeOf(drawing, 'wachstumsregion-ems-achse');
    const sides = new Set(founders.map(({ x }) => Math.sign(x - centre.x)));
    expect(sides.size).toBe(1);
  });

  it('hangs those behind a go-between of the band on a trunk under it', () => {
    const root = placeOf(drawing, 'servicestelle-regionale-industrieinitiativen');
    const hanging = ['chemdelta-bavaria', 'retrason', 'h2-n-o-n'].map((id) => placeOf(drawing, id));
    expect(new Set(hanging.map(({ x }) => x)).size).toBe(1);
    for (const { id, x, y } of hanging) {
      const route = drawing.routes.get([id, root.id].sort().join('|'));
      const corners = route?.corners.map((corner) => [corner.x, corner.y]);
      expect(corners).toContainEqual([root.x, y]);
      expect(Math.abs(x - root.x)).toBeLessThan(40);
    }
  });

  it('turns labels away from the subject', () => {
    const centre = placeOf(drawing, 'wachstumsregion-ems-achse');
    for (const id of FOUNDERS) {
      const { x, label } = placeOf(drawing, id);
      expect(Math.sign(label.x + label.width / 2 - x)).toBe(Math.sign(x - centre.x));
    }
  });

  it('leaves everybody else on their side when one more founder comes', () => {
    const { centres, neighbourhood } = RECORDED['Ems-Achse, one step'];
    const [founder] = neighbourhood.nodes.filter(({ entity }) => entity.id === 'landkreis-leer');
    const [link] = neighbourhood.links.filter(({ from }) => from.id === 'landkreis-leer');
    if (!founder || !link) throw new Error('The recorded neighbourhood has no Landkreis Leer.');
    const entity = { ...founder.entity, id: 'new', name: 'Landkreis Vechta' };
    const more = {
      ...neighbourhood,
      nodes: [...neighbourhood.nodes, { ...founder, entity }],
      links: [...neighbourhood.links, { ...link, id: 'new', from: { id: 'new' } }],
    };
    const before = drawingOf('Ems-Achse, one step');
    const after = near(modelOf({ centres, neighbourhood: more }).layout);
    const side = (drawn: Drawing, id: string) =>
      Math.sign(placeOf(drawn, id).x - placeOf(drawn, 'wachstumsregion-ems-achse').x);
    for (const id of before.nodes.keys()) expect(side(after, id)).toBe(side(before, id));
  });

  it('stands for neighbours left out with one node beside the others of their kind', () => {
    const dihk = drawingOf('DIHK with a remainder');
    expect(dihk.headings).toContainEqual(
      expect.objectContaining({ text: 'Mitglieder', count: 79 }),
    );
    expect(dihk.nodes.has('+dihk+CHAMBER')).toBe(true);
  });

  it('draws an actor without links alone', () => {
    const alone = drawingOf('an actor without links');
    expect(alone.nodes.size).toBe(1);
    expect(alone.band).toBeNull();
  });

  it('moves nobody when cross links are shown', () => {
    const recorded = RECORDED['Ems-Achse, two steps'];
    const [without, shown] = [false, true].map((crossLinks) =>
      near(modelOf(recorded, { crossLinks }).layout),
    );
    expect(shown?.routes.size).toBe((without?.routes.size ?? 0) + (without?.crossLinkCount ?? 0));
    const places = (drawing?: Drawing) =>
      [...(drawing?.nodes.values() ?? [])].map(({ id, x, y }) => [id, x, y]);
    expect(places(shown)).toEqual(places(without));
  });

  it('keeps what hangs on an opened neighbour beside it, the subject in the middle', () => {
    const { neighbourhood } = RECORDED['Ems-Achse, two steps'];
    const centres = ['wachstumsregion-ems-achse', 'servicestelle-regionale-industrieinitiativen'];
    const opened = near(modelOf({ centres, neighbourhood }).layout);
    expect(placeOf(opened, centres[1] ?? '').inBand).toBe(true);
    expect(placeOf(opened, 'retrason').step).toBe(2);
  });
});
