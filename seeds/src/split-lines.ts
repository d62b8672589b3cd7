import { parse, type CsvError } from 'csv-parse/sync';

/** One record of a CSV text. */
export interface CsvLine {
  /** Line on which it starts, counted from 1; quoted line breaks make a record longer than a line. */
  readonly start: number;
  readonly fields: readonly string[];
}

/** A CSV text taken apart. */
export interface SplitText {
  readonly lines: readonly CsvLine[];
  /** Line on which the first record with wrong quotes starts; null when all are right. */
  readonly brokenAt: number | null;
}

interface CsvRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/**
 * Takes a CSV text apart (comma, RFC 4180 quotes, line feed with or without carriage return).
 * Stops at the first record with wrong quotes: they tell the records apart, so nothing after it can be trusted.
 */
export function splitLines(text: string): SplitText {
  let broken: CsvError | undefined;
  const records = parse(text, {
    info: true,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    max_record_size: 0,
    skip_records_with_error: true,
    on_skip: (error) => {
      broken ??= error;
      return undefined;
    },
    // The types know the records without `info` only.
  }) as unknown as CsvRecord[];
  const trusted = records.filter(({ info }) => !broken || info.lines < Number(broken['lines']));
  const lines = trusted.map(({ record }, index) => ({
    start: (trusted[index - 1]?.info.lines ?? 0) + 1,
    fields: record,
  }));
  const next = (trusted.at(-1)?.info.lines ?? 0) + 1;
  return { lines, brokenAt: broken ? next : null };
}
