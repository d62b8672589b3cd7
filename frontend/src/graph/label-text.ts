import type { OrganisationKind } from '@knotenwerk/graph-schema';
import type { GraphEntity } from './neighbourhood.ts';

/** Kinds whose short names are known only in their house: their names are shown where they fit. */
const BETTER_IN_FULL: ReadonlySet<OrganisationKind> = new Set([
  'STATE_MINISTRY',
  'ALLIANCE',
  'OTHER',
]);

/** The longest name shown in full, in characters: about three lines beside the subject, one or two further out. */
const LONGEST = { subject: 90, direct: 64, further: 32 } as const;

const LEGAL_FORM =
  /,? (?:e\. ?V\.|g?GmbH(?: & Co\. KG(?:aA)?)?|(?:SE|AG) & Co\. KG(?:aA)?|SE|AG)$/u;

/** A name without the legal form at its end, which tells nothing in a drawing. */
export function withoutLegalForm(name: string): string {
  const short = name.replace(LEGAL_FORM, '');
  return short.length >= 4 ? short : name;
}

/** A name with the spaces inside abbreviations kept together. */
export function withFixedSpaces(name: string): string {
  return name.replace(/\be\. ?V\./gu, 'e.\u202fV.').replace(/ & /gu, '\u00a0& ');
}

/** What stands beside an actor: the full name in the middle, further out the name that is short and still understood. */
export function labelText(entity: GraphEntity, step: number, narrow: boolean): string {
  const { name, shortName, kind } = entity;
  if (step === 0 && !narrow && name.length <= LONGEST.subject) return withFixedSpaces(name);
  const plain = withFixedSpaces(withoutLegalForm(name));
  if (!shortName) return plain;
  const longest = step === 1 && !narrow ? LONGEST.direct : LONGEST.further;
  const inFull = kind && BETTER_IN_FULL.has(kind) && plain.length <= longest;
  return inFull ? plain : withFixedSpaces(shortName);
}
