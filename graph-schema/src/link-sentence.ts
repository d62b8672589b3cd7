import { periodWords } from './date-text.ts';
import { linkPhrase, linkTypeSpec, type LinkDirection, type LinkType } from './link-types.ts';
import type { Locale } from './locale.ts';
import type { PartialDate } from './partial-date.ts';

/** What of a link its sentence is made of. */
export interface LinkStatement {
  readonly type: LinkType;
  /** From which end it is read. */
  readonly direction: LinkDirection;
  /** Whether it is over on the day it is told for: then it is told in the past. */
  readonly ended: boolean;
  readonly role?: string | null | undefined;
  readonly since?: PartialDate | null | undefined;
  readonly until?: PartialDate | null | undefined;
}

/** The verb of a sentence: what stands before the other end and what, if anything, behind it. */
export interface LinkVerb {
  readonly opening: string;
  readonly closing: string | null;
}

/** The words around the other end of a link: "hat … gegründet", "war … Mitglied von". */
export function linkVerb(
  { type, direction, ended }: Pick<LinkStatement, 'type' | 'direction' | 'ended'>,
  locale: Locale,
): LinkVerb {
  const { present, past, closing = null } = linkPhrase(type, direction, locale);
  const phrase = ended ? past : present;
  return { opening: closing === null ? phrase : phrase.replace(` ${closing}`, ''), closing };
}

/** The period a link tells of; something that happens once is over on the day it begins. */
export function linkPeriod({
  type,
  since,
  until,
}: Pick<LinkStatement, 'type' | 'since' | 'until'>): {
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
} {
  const end = until ?? (linkTypeSpec(type).momentary ? since : null);
  return { since: since ?? null, until: end ?? null };
}

/** The period goes behind the finite verb, as in "war von 2021 bis 2023 Mitglied von". */
function inGerman({ opening }: LinkVerb, period: string | null): readonly [string, string] {
  if (period === null) return [opening, ''];
  const [finite = '', ...others] = opening.split(' ');
  return [[finite, period, ...others].join(' '), ''];
}

/** What still holds takes its period in brackets: "is a member since 2006" would be no English. */
function inEnglish(
  { opening }: LinkVerb,
  period: string | null,
  holds: boolean,
): readonly [string, string] {
  if (period === null) return [opening, ''];
  return [opening, holds ? ` (${period})` : ` ${period}`];
}

/**
 * A link as a sentence, with role and period: "Die IHK war von 2021 bis 2023 Mitglied von DIHK, Mitgliedskammer."
 * `subject` is the end it is read from, `object` the other.
 */
export function linkSentence(
  link: LinkStatement,
  { subject, object }: { readonly subject: string; readonly object: string },
  locale: Locale,
): string {
  const verb = linkVerb(link, locale);
  const { since, until } = linkPeriod(link);
  const period = periodWords(since, until, locale);
  const holds = !link.ended && !linkTypeSpec(link.type).momentary;
  const [before, behind] =
    locale === 'de' ? inGerman(verb, period) : inEnglish(verb, period, holds);
  const closing = verb.closing === null ? '' : ` ${verb.closing}`;
  const role = link.role ? `, ${link.role}` : '';
  const text = `${subject} ${before} ${object}${closing}${behind}${role}`;
  return text.endsWith('.') ? text : `${text}.`;
}
