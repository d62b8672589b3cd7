import type { NodeLabel, Properties, UpsertNode } from '@knotenwerk/graph-schema';

/** What most nodes of the small network rest on. */
export const SOURCE = { sources: ['doc-satzung'], confidence: 'HIGH' } as const;

/** Operations that write nodes of one label, by their ids. */
export function nodes(
  label: NodeLabel,
  entries: Readonly<Record<string, Properties>>,
): UpsertNode[] {
  return Object.entries(entries).map(([id, properties]) => ({
    action: 'upsertNode',
    label,
    id,
    properties,
  }));
}
