import type { EmbeddedGraph } from './embedded-graph.ts';

/** Whether a value is among those asked for; an absent or empty list asks for nothing. */
export function isAmong<Value>(wanted: readonly Value[] | undefined, value: Value | null): boolean {
  if (wanted === undefined || wanted.length === 0) return true;
  return value !== null && wanted.includes(value);
}

/** Ids of the nodes that ADDRESS one of these themes; null when no theme is asked for. */
export function addressing(
  graph: EmbeddedGraph,
  themes: readonly string[] | undefined,
): ReadonlySet<string> | null {
  if (themes === undefined || themes.length === 0) return null;
  const links = themes.flatMap((theme) => graph.linksTo(theme));
  return new Set(
    links.filter(({ record }) => record.type === 'ADDRESSES').map(({ record }) => record.from),
  );
}
