import type { Locale } from '@knotenwerk/graph-schema';

/** Excel splits a file by the sign its own language lists things with. */
const SEPARATORS: Readonly<Record<Locale, string>> = { de: ';', en: ',' };
/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** A table program would take a text that begins so for a formula, and run it. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(text: string, separator: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  const needsQuotes = harmless.includes(separator) || /["\r\n]/.test(harmless);
  return needsQuotes ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A table as a CSV file (RFC 4180) that table programs of this language open as it is meant. */
export function toCsv(lines: readonly (readonly string[])[], locale: Locale): string {
  const separator = SEPARATORS[locale];
  const text = lines.map((line) => line.map((each) => cell(each, separator)).join(separator));
  return `${BYTE_ORDER_MARK}${text.join('\r\n')}\r\n`;
}
