import type { ChangeOperation, ChangeSet } from '@knotenwerk/graph-schema';

/** A change of the small network by the editors. */
export function change(...operations: ChangeOperation[]): ChangeSet {
  return { author: 'Redaktion', reason: 'Nachtrag', sources: ['doc-satzung'], operations };
}

/** Writes a person of the small network. */
export function person(id: string, name: string): ChangeOperation {
  const properties = { name, sources: ['doc-satzung'] };
  return { action: 'upsertNode', label: 'Person', id, properties };
}
