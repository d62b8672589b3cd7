import { HATCH_FILL, type MapSheet } from './map-picture.ts';
import { pictureSvg } from './map-svg.ts';
import { sheetSvg } from './sheet-svg.ts';

const colour = (token: string) => `rgb(${String(token.length)}, 0, 0)`;

const SHEET: MapSheet = {
  picture: {
    ...{ width: 640, height: 480 },
    layers: [
      {
        paths: [
          { d: 'M0 0H9V9Z', fill: colour('seq-3'), stroke: colour('canvas'), width: 1 },
          { d: 'M9 9H20V20Z', fill: HATCH_FILL, stroke: null, width: 0, title: 'Kreis <Borken>' },
          { d: 'M0 0L9 9', fill: null, stroke: colour('edge'), width: 2, dashed: true },
        ],
        marks: [
          {
            ...{ x: 30, y: 40, width: 22, height: 22, dashed: true, text: '12', shape: null },
            title: '12 Sitze: Köln & Bonn',
          },
        ],
        texts: [
          {
            x: 5,
            y: 5,
            text: 'Hessen',
            size: 14,
            strong: false,
            colour: colour('muted'),
            halo: '#fff',
          },
        ],
      },
    ],
  },
  title: 'Deutschland: Initiativen je Land',
  filters: 'Filter: Thema: Kohle & Stahl',
  legend: {
    title: 'Initiativen je Land',
    entries: [
      { sign: { fill: colour('seq-3') }, text: '4 bis 5', count: '4 Länder' },
      { sign: { fill: HATCH_FILL }, text: 'keine Angabe', count: '1 Land' },
      { sign: { d: 'M1 8H25', stroke: colour('ink') }, text: 'Grenze <A>', count: null },
    ],
    notes: ['Klassen: natürliche Grenzen (Jenks)'],
  },
  notes: ['Stand: 20. November 2026', 'Grenzen: © GeoBasis-DE / BKG 2016 (Daten verändert)'],
  address: 'https://knotenwerk.example/karte?art=CLUSTER&ausschnitt=7.25,51.43,7.662',
  language: 'de',
};

const read = (sheet: MapSheet = SHEET) => {
  const { svg, ...size } = sheetSvg(sheet, colour);
  return { ...size, svg, file: new DOMParser().parseFromString(svg, 'image/svg+xml') };
};

/** Texts of the sheet as they are read; lines of a paragraph belong together. */
const words = (file: Document) =>
  [...file.querySelectorAll('text')].map((text) =>
    [...(text.children.length > 0 ? text.children : [text])]
      .map((line) => line.textContent)
      .join(' '),
  );

describe('the sheet of a map', () => {
  it('is a file of its own: XML with its size, naming no other file', () => {
    const { file, svg, width, height } = read();
    expect(file.querySelector('parsererror')).toBeNull();
    const root = file.documentElement;
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${String(width)} ${String(height)}`);
    expect(svg.match(/(?:href|src)="[^"]*"/g)).toEqual([
      `href="${SHEET.address.replace('&', '&amp;')}"`,
    ]);
    expect(svg).not.toMatch(/<(?:image|use|style|script|foreignObject)|style=/);
    for (const [, id] of svg.matchAll(/url\(#([\w-]+)\)/g))
      expect(file.getElementById(id ?? '')).not.toBeNull();
  });

  it('says what is counted, filtered and meant, as of when, and whose the boundaries are', () => {
    const said = words(read().file);
    for (const text of [
      ...[SHEET.title, SHEET.filters, SHEET.legend.title, ...SHEET.legend.notes, ...SHEET.notes],
      ...SHEET.legend.entries.flatMap(({ text, count }) => [
        text,
        ...(count === null ? [] : [count]),
      ]),
      ...['12', 'Hessen'],
    ])
      expect(said).toContain(text);
    expect(said.map((text) => text.replaceAll(' ', '')).join(' ')).toContain(SHEET.address);
  });

  it('stands its counts in one column, close behind the widest bounds', () => {
    const { file } = read();
    const placeOf = (said: string) => {
      const text = [...file.querySelectorAll('text')].find((each) => each.textContent === said);
      const [, x] =
        /translate\(([\d.]+)/.exec(text?.parentElement?.getAttribute('transform') ?? '') ?? [];
      return Number(x);
    };
    expect(placeOf('4 Länder')).toBe(placeOf('1 Land'));
    // „keine Angabe“ is 75 to 84 pixels wide, by the font.
    const gap = placeOf('1 Land') - placeOf('keine Angabe');
    expect(gap).toBeGreaterThan(84 + 4);
    expect(gap).toBeLessThan(84 + 16);
  });

  it('explains the marks of its map as they are drawn there', () => {
    const look = { width: 16, height: 16, text: null };
    const shape = { d: 'M0 -4L4 4H-4Z', colour: colour('c-kammer') };
    const entries = [
      { sign: { mark: { ...look, dashed: true, shape } }, text: 'Kammern', count: null },
      {
        sign: { mark: { ...look, dashed: false, text: '7', shape: null } },
        text: 'Zahl',
        count: null,
      },
    ];
    const { file } = read({ ...SHEET, legend: { ...SHEET.legend, entries } });
    const drawn = file.querySelector(`path[d="${shape.d}"]`);
    expect(drawn?.getAttribute('fill')).toBe(shape.colour);
    expect(drawn?.previousElementSibling?.getAttribute('stroke-dasharray')).not.toBeNull();
    expect(words(file)).toEqual(expect.arrayContaining(['Kammern', '7', 'Zahl']));
  });

  it('gives a long row of the legend as many lines as it needs', () => {
    const sign = { fill: colour('seq-3') };
    const heightWith = (text: string) =>
      read({
        ...SHEET,
        legend: { ...SHEET.legend, entries: Array(9).fill({ sign, text, count: null }) },
      }).height;
    const short = heightWith('Kammern');
    expect(heightWith('Ministerien und Behörden des Bundes und der Länder')).toBeGreaterThan(
      short + 90,
    );
  });

  it('writes names with a halo below their letters, as wide as the map has them', () => {
    const name = { x: 90, y: 50, size: 13, strong: true, width: 180, colour: 'red', halo: 'white' };
    const text = 'Forum <Wasserstoff> & Söhne "Süd"';
    const picture = { ...SHEET.picture, layers: [{ texts: [{ ...name, text }] }] };
    const written = [...read({ ...SHEET, picture }).file.querySelectorAll('text')].filter(
      (each) => each.textContent === text,
    );
    const look = (key: string) => written.map((each) => each.getAttribute(key));
    expect(look('fill')).toEqual(['white', 'red']);
    expect(look('stroke')).toEqual(['white', null]);
    expect(look('aria-hidden')).toEqual(['true', null]);
    expect(look('textLength')).toEqual(['180', '180']);
  });

  it('has a title and the legend in words for who does not see it', () => {
    const { file } = read();
    const root = file.documentElement;
    const told = (root.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => file.getElementById(id)?.textContent);
    expect(root.getAttribute('role')).toBe('img');
    expect(told[0]).toBe(SHEET.title);
    expect(told[1]).toContain('4 bis 5: 4 Länder; keine Angabe: 1 Land; Grenze <A>');
    expect(told[1]).toContain('Stand: 20. November 2026');
    const titles = [...file.querySelectorAll('g title, path title')].map(
      (each) => each.textContent,
    );
    expect(titles).toEqual(['Kreis <Borken>', '12 Sitze: Köln & Bonn']);
  });

  it.each([
    ['phone', 328, 360],
    ['wide screen', 2400, 1300],
  ])('keeps all texts on the sheet of a %s', (_, width, height) => {
    const picture = { ...SHEET.picture, width, height };
    const sheet = read({
      ...SHEET,
      ...{ picture, title: `${SHEET.title} und noch ein langer Name`.repeat(3) },
      filters: 'Wettbewerbsfähigkeitsförderungsgesellschaft'.repeat(8),
    });
    expect(sheet.width).toBeGreaterThanOrEqual(width);
    expect(sheet.height).toBeGreaterThan(height);
    const longest = Math.max(
      ...[...sheet.file.querySelectorAll('tspan')].map((line) => line.textContent.length),
    );
    // A letter of 13 pixels is 6 wide or more.
    expect(longest * 6).toBeLessThan(sheet.width);
  });
});

describe('the picture alone', () => {
  it('is told by its label, and fills any page as a whole', () => {
    const svg = pictureSvg(SHEET.picture, 'Karte <1>', colour);
    const { documentElement: root } = new DOMParser().parseFromString(
      svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'),
      'image/svg+xml',
    );
    expect(root.getAttribute('aria-label')).toBe('Karte <1>');
    expect(root.getAttribute('viewBox')).toBe('0 0 640 480');
    const [width, height] = ['width', 'height'].map((side) => Number(root.getAttribute(side)));
    expect(width).toBeGreaterThan(4_000);
    expect((width ?? 0) / (height ?? 1)).toBeCloseTo(640 / 480);
  });
});
