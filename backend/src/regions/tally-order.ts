import type { TallyGroup } from './region.repository.ts';

const keyOf = ({ kind, types }: TallyGroup): string => [kind, ...types].join();

/** By kind, then types. */
export function byKindAndTypes(one: TallyGroup, other: TallyGroup): number {
  return keyOf(one) < keyOf(other) ? -1 : 1;
}
