import type { TFunction } from 'i18next';
import { typeset } from '../i18n/format.ts';

/** The names of a node: those of the day, and today's where they are others. */
export interface NamedOnDay {
  readonly name: string;
  readonly shortName?: string | null | undefined;
  readonly currentName?: string | null | undefined;
  readonly currentShortName?: string | null | undefined;
}

/**
 * What stands beside the name of the day: today's name; where only the short name was another, both short names.
 * Null where nothing has changed since.
 */
export function todaysName(
  { name, shortName, currentName, currentShortName }: NamedOnDay,
  t: TFunction<'atlas'>,
): string | null {
  if (currentName === null || currentName === undefined) return null;
  if (currentName === name && shortName && currentShortName)
    return t('asOf.shortNames', { then: shortName, today: currentShortName });
  const short = currentShortName ? ` (${currentShortName})` : '';
  return t('asOf.nameToday', { name: `${typeset(currentName)}${short}` });
}
