import { isOpened } from '@knotenwerk/graph-schema';

/** What of a source decides whether somebody can look it up. */
export interface Evidence {
  readonly kind: string;
}

/** Whether a fact rests on nothing that was opened and read: shown as „unbelegt“. */
export function isUnsourced(sources: readonly Evidence[]): boolean {
  return !sources.some(({ kind }) => isOpened(kind));
}
