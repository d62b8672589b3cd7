import { LINK_TYPE_NAMES, NODE_LABEL_NAMES } from '@knotenwerk/graph-schema';
import { z } from 'zod';
import type { ExportLine } from './store.ts';

const text = z.string().min(1);
const version = z.int().min(1);
const scalars = { number: z.number(), list: z.array(z.string()) };
const recordEntry = z.record(z.string(), z.union([z.string(), scalars.number, scalars.list]));
const properties = z.record(
  z.string(),
  z.union([z.string(), scalars.number, scalars.list, z.array(recordEntry)]),
);
const stamps = { version, createdAt: z.iso.datetime(), updatedAt: z.iso.datetime() };

const node = z.strictObject({ label: z.enum(NODE_LABEL_NAMES), id: text, properties, ...stamps });

const link = z.strictObject({
  id: text,
  type: z.enum(LINK_TYPE_NAMES),
  from: text,
  to: text,
  properties,
  ...stamps,
});

const entry = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('node'), before: node.nullable(), after: node.nullable() }),
  z.strictObject({ on: z.literal('link'), before: link.nullable(), after: link.nullable() }),
]);

const change = z.strictObject({
  version,
  author: text,
  reason: text,
  sources: z.array(text),
  at: z.iso.datetime(),
  entries: z.array(entry),
});

/** The format of the portable file; a file of another name or version is not read. */
export const PORTABLE_FORMAT = { format: 'knotenwerk', formatVersion: 1 } as const;

const header = z.strictObject({
  line: z.literal('header'),
  format: z.literal(PORTABLE_FORMAT.format),
  formatVersion: z.literal(PORTABLE_FORMAT.formatVersion),
  dataVersion: z.int().min(0),
});

const FORMS: Readonly<Record<ExportLine['line'], z.ZodType<ExportLine>>> = {
  header,
  node: z.strictObject({ line: z.literal('node'), node }),
  link: z.strictObject({ line: z.literal('link'), link }),
  change: z.strictObject({ line: z.literal('change'), change }),
};

/** The kinds of line in the order in which they stand in a file. */
export const LINE_ORDER = Object.keys(FORMS) as readonly ExportLine['line'][];

/** The first thing about a line that is not of the format: where in it (`node.id`), or that it is no line at all. */
export interface FormFault {
  readonly path: string;
}

/** A line of the format, or what is wrong with it. */
export function readForm(line: unknown): ExportLine | FormFault {
  const kind: unknown =
    typeof line === 'object' && line !== null && 'line' in line ? line.line : null;
  const form = LINE_ORDER.find((known) => known === kind);
  if (form === undefined) return { path: 'line' };
  const read = FORMS[form].safeParse(line);
  return read.success ? read.data : { path: read.error.issues[0]?.path.join('.') ?? form };
}
