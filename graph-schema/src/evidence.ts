import type { VOCABULARIES } from './vocabularies.ts';

/** The kind of a document that nobody has opened: what rests on nothing else is shown as "unbelegt". */
export const UNOPENED = 'OWN_KNOWLEDGE' satisfies keyof (typeof VOCABULARIES)['DocumentKind'];

/** Whether a document of this kind can be looked up. */
export function isOpened(kind: string): boolean {
  return kind !== UNOPENED;
}
