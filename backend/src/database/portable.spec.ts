import { linesFrom } from '../testing/read-export.ts';
import { plannedExport, SMALL_HISTORY } from '../testing/small-history.ts';
import { checkedLines, parseLines, serialiseLines } from './portable.ts';
import type { ExportLine } from './store.ts';

const LINES = plannedExport(SMALL_HISTORY);

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** A stream of bytes in pieces of a size that cuts letters and lines. */
async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = await Promise.resolve(Buffer.from(text));
  for (let start = 0; start < bytes.length; start += size)
    yield bytes.subarray(start, start + size);
}

async function* atOnce<Chunk>(chunk: Chunk): AsyncGenerator<Chunk> {
  yield await Promise.resolve(chunk);
}

async function textOf(lines: readonly ExportLine[]): Promise<string> {
  return (await collect(serialiseLines(linesFrom(lines)))).join('');
}

/** The lines with one of them changed; numbered from 1 as in the file. */
function withLine(number: number, change: (line: never) => unknown): ExportLine[] {
  return LINES.map((line, index) =>
    index === number - 1 ? (change(structuredClone(line) as never) as ExportLine) : line,
  );
}

const numberOf = (kind: ExportLine['line']): number =>
  LINES.findIndex(({ line }) => line === kind) + 1;
const [FIRST_NODE, FIRST_LINK, FIRST_CHANGE] = [
  numberOf('node'),
  numberOf('link'),
  numberOf('change'),
];

async function expectRefused(lines: readonly ExportLine[], en: string): Promise<void> {
  await expect(collect(checkedLines(linesFrom(lines)))).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    reason: {
      en: expect.stringContaining(en) as string,
      de: expect.stringMatching(/^Zeile \d+: /) as string,
    },
  });
}

describe('the text of an export', () => {
  it.each([1, 7, 64, 100_000])(
    'is read back as it was written, in pieces of %i bytes',
    async (size) => {
      const text = await textOf(LINES);
      expect(text.split('\n')).toHaveLength(LINES.length + 1);
      expect(await collect(parseLines(inPieces(text, size)))).toEqual(LINES);
    },
  );

  it('may end without a line feed and come as text', async () => {
    const text = (await textOf(LINES)).trimEnd();
    expect(await collect(parseLines(atOnce(text)))).toEqual(LINES);
  });

  it('is refused at once when the first line is no header of ours', async () => {
    for (const text of ['', 'PK\u0003', '{"line":"node"}\n', '{"line":"header","format":"gexf"}\n'])
      await expect(collect(checkedLines(parseLines(inPieces(text, 10))))).rejects.toThrow(
        'Line 1: The file is not an export of Knotenwerk (format 1).',
      );
  });

  it('is refused when it was written by a newer release', async () => {
    const text = '{"line":"header","format":"knotenwerk","formatVersion":2,"dataVersion":0}\n';
    await expect(collect(parseLines(inPieces(text, 10)))).rejects.toThrow('Line 1');
  });

  it.each(['{"line":"node"', '\n', '\u00ff'])(
    'names the line that is no JSON (%j)',
    async (bad) => {
      const [header = '', node = ''] = (await textOf(LINES)).split('\n');
      const bytes = Buffer.from(`${header}\n${node}\n${bad}\n`, 'latin1');
      await expect(collect(parseLines(atOnce(bytes)))).rejects.toThrow(
        'Line 3: The line is not JSON text in UTF-8.',
      );
    },
  );

  it('names the place in a line that is not of the form', async () => {
    const text = await textOf(LINES.slice(0, 1));
    const bad = '{"line":"node","node":{"label":"Person","id":"a","properties":{"name":null}}}';
    await expect(collect(parseLines(inPieces(`${text}${bad}\n`, 50)))).rejects.toThrow(
      'Line 2: “node.properties.name” is missing or not of the expected form.',
    );
  });
});

describe('the lines of an export', () => {
  it('pass when they fit together', async () => {
    expect(await collect(checkedLines(linesFrom(LINES)))).toEqual(LINES);
  });

  it('are refused out of order', async () => {
    const swapped = [
      ...LINES.slice(0, 1),
      ...LINES.slice(FIRST_LINK - 1),
      ...LINES.slice(1, FIRST_LINK - 1),
    ];
    await expect(collect(checkedLines(linesFrom(swapped)))).rejects.toThrow(/^Line \d+: /);
    const nodesAfterChanges = [
      ...LINES.slice(0, 1),
      ...LINES.slice(FIRST_CHANGE - 1),
      ...LINES.slice(1, 3),
    ];
    await expectRefused(
      nodesAfterChanges,
      'The header comes first, then all nodes, all links and all changes.',
    );
    await expectRefused([...LINES, ...LINES.slice(0, 1)], 'The header comes first');
  });

  it('are refused when a line stands twice', async () => {
    await expectRefused([...LINES.slice(0, 2), ...LINES.slice(1)], `Line 3: “`);
    await expectRefused(
      [...LINES.slice(0, FIRST_LINK), ...LINES.slice(FIRST_LINK - 1)],
      `Line ${String(FIRST_LINK + 1)}: “`,
    );
  });

  it('are refused when a node does not fit into the model', async () => {
    const lines = withLine(FIRST_NODE, (line: { node: { properties: object } }) => ({
      ...line,
      node: { ...line.node, properties: { ...line.node.properties, shoeSize: 42 } },
    }));
    await expectRefused(
      lines,
      `Line ${String(FIRST_NODE)}: properties.shoeSize: There is no such property here.`,
    );
  });

  it('are refused when a node cites what is not there, naming the line that cites', async () => {
    const cited = LINES.findIndex((line) => line.line === 'node' && line.node.id === 'doc-satzung');
    const lines = LINES.filter((_, index) => index !== cited);
    await expectRefused(lines, '“doc-satzung” is missing from the file (label Document).');
  });

  it('are refused when an end of a link is not there', async () => {
    const first = LINES[FIRST_LINK - 1];
    const from = first?.line === 'link' ? first.link.from : '';
    const lines = LINES.filter((line) => line.line !== 'node' || line.node.id !== from);
    await expect(collect(checkedLines(linesFrom(lines)))).rejects.toThrow(`“${from}” is missing`);
  });

  it('are refused when the id of a link does not follow from its ends', async () => {
    const lines = withLine(FIRST_LINK, (line: { link: object }) => ({
      ...line,
      link: { ...line.link, id: 'a~MEMBER_OF~b' },
    }));
    await expectRefused(
      lines,
      `Line ${String(FIRST_LINK)}: The id “a~MEMBER_OF~b” does not follow`,
    );
  });

  it('are refused when a version lies above that of the data', async () => {
    const lines = withLine(FIRST_NODE, (line: { node: object }) => ({
      ...line,
      node: { ...line.node, version: 99 },
    }));
    await expectRefused(lines, 'The version 99 is above that of the whole data (4).');
  });

  it('are refused when changes are missing, in the middle or at the end', async () => {
    const gap = LINES.filter((_, index) => index !== FIRST_CHANGE);
    await expectRefused(gap, 'Change 2 is expected, here stands change 3.');
    await expectRefused(LINES.slice(0, -1), 'The file is incomplete: 3 of 4 changes are there.');
    await expectRefused(LINES.slice(0, 3), '0 of 4 changes');
  });
});
