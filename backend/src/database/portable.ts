import type { Caption } from '@knotenwerk/graph-schema';
import { lineError } from './line-fault.ts';
import { LineSplitter } from './line-splitter.ts';
import { PortableCheck } from './portable-check.ts';
import { PORTABLE_FORMAT, readForm } from './portable-form.ts';
import type { ExportLine } from './store.ts';

const NO_HEADER: Caption = {
  de: `Die Datei ist kein Export von Knotenwerk (Format ${String(PORTABLE_FORMAT.formatVersion)}).`,
  en: `The file is not an export of Knotenwerk (format ${String(PORTABLE_FORMAT.formatVersion)}).`,
};

const NOT_JSON: Caption = {
  de: 'Die Zeile ist kein JSON-Text in UTF-8.',
  en: 'The line is not JSON text in UTF-8.',
};

function wrongForm(path: string): Caption {
  return {
    de: `„${path}“ fehlt oder hat nicht die vorgesehene Form.`,
    en: `“${path}” is missing or not of the expected form.`,
  };
}

/** Every store keeps properties in an order of its own; sorted, what is the same is the same text. */
function withSortedProperties(key: string, value: unknown): unknown {
  if (key !== 'properties' || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** Writes an export as text, one JSON object a line. */
export async function* serialiseLines(lines: AsyncIterable<ExportLine>): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(line, withSortedProperties)}\n`;
}

function toLine(value: unknown, lineNumber: number): ExportLine {
  const read = readForm(value);
  if (lineNumber === 1 && !('line' in read && read.line === 'header'))
    throw lineError({ lineNumber, reason: NO_HEADER });
  if ('line' in read) return read;
  throw lineError({ lineNumber, reason: wrongForm(read.path) });
}

function parseLine(bytes: Uint8Array, lineNumber: number): ExportLine {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw lineError({ lineNumber, reason: lineNumber === 1 ? NO_HEADER : NOT_JSON });
  }
  return toLine(value, lineNumber);
}

/** Reads the text of an export, line by line. Throws BadInputError with the line's number for what is no such text. */
export async function* parseLines(
  chunks: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<ExportLine> {
  const splitter = new LineSplitter();
  let lineNumber = 0;
  for await (const chunk of chunks)
    for (const line of splitter.push(chunk)) yield parseLine(line, (lineNumber += 1));
  for (const line of splitter.end()) yield parseLine(line, (lineNumber += 1));
}

/**
 * Passes the lines of an export on, each checked: its form, its place in the order, its fitting to what came before
 * and to the model. Throws BadInputError with the line's number; after the last line too, for a file that was cut off.
 */
export async function* checkedLines(lines: AsyncIterable<ExportLine>): AsyncGenerator<ExportLine> {
  let lineNumber = 0;
  let check: PortableCheck | null = null;
  for await (const given of lines) {
    const line = toLine(given, (lineNumber += 1));
    check ??= new PortableCheck(line.line === 'header' ? line.dataVersion : 0);
    const fault = check.findFault(line, lineNumber);
    if (fault !== null) throw lineError(fault);
    yield line;
  }
  if (check === null) throw lineError({ lineNumber: 1, reason: NO_HEADER });
  const fault = check.findEndFault(lineNumber + 1);
  if (fault !== null) throw lineError(fault);
}
