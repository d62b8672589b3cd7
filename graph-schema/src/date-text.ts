import type { Locale } from './locale.ts';
import type { PartialDate } from './partial-date.ts';

type Precision = 'month' | 'day';

const TAGS = { de: 'de-DE', en: 'en-GB' } as const satisfies Record<Locale, string>;

const FORMS: Readonly<Record<Locale, Readonly<Record<Precision, Intl.DateTimeFormatOptions>>>> = {
  de: {
    month: { month: 'long', year: 'numeric' },
    day: { day: '2-digit', month: '2-digit', year: 'numeric' },
  },
  en: {
    month: { month: 'long', year: 'numeric' },
    day: { day: 'numeric', month: 'short', year: 'numeric' },
  },
};

const formatterOf = (locale: Locale, precision: Precision): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(TAGS[locale], { timeZone: 'UTC', ...FORMS[locale][precision] });

/** Made once: a formatter costs more than a thousand uses of it. */
const FORMATTERS: Readonly<Record<Locale, Readonly<Record<Precision, Intl.DateTimeFormat>>>> = {
  de: { month: formatterOf('de', 'month'), day: formatterOf('de', 'day') },
  en: { month: formatterOf('en', 'month'), day: formatterOf('en', 'day') },
};

/** A partial date as precise as it is known: 2006, September 2006, 16.03.2021. */
export function partialDateText(date: PartialDate, locale: Locale): string {
  if (date.length === 4) return date;
  const formatter = FORMATTERS[locale][date.length === 7 ? 'month' : 'day'];
  return formatter.format(new Date(`${`${date}-01`.slice(0, 10)}T00:00:00Z`));
}

/** The words before a date, by what the date means and, in German, by how precise it is. */
const AT = {
  de: { 4: '', 7: 'im ', 10: 'am ' },
  en: { 4: 'in ', 7: 'in ', 10: 'on ' },
} as const;
const SINCE = {
  de: { 4: 'seit ', 7: 'seit ', 10: 'seit dem ' },
  en: { 4: 'since ', 7: 'since ', 10: 'since ' },
} as const;
const FROM = {
  de: { 4: 'von ', 7: 'von ', 10: 'vom ' },
  en: { 4: 'from ', 7: 'from ', 10: 'from ' },
} as const;
const UNTIL = {
  de: { 4: 'bis ', 7: 'bis ', 10: 'bis zum ' },
  en: { 4: 'until ', 7: 'until ', 10: 'until ' },
} as const;
const TO = { ...UNTIL, en: { 4: 'to ', 7: 'to ', 10: 'to ' } } as const;

type Words = Readonly<Record<Locale, Readonly<Record<4 | 7 | 10, string>>>>;

function say(words: Words, date: PartialDate, locale: Locale): string {
  return words[locale][date.length as 4 | 7 | 10] + partialDateText(date, locale);
}

/** A period as it stands in a sentence: "seit 2006", "vom 01.01.2021 bis 2023", "im März 2021"; null where no end is known. */
export function periodWords(
  since: PartialDate | null | undefined,
  until: PartialDate | null | undefined,
  locale: Locale,
): string | null {
  if (!since) return until ? say(UNTIL, until, locale) : null;
  if (!until) return say(SINCE, since, locale);
  if (since === until) return say(AT, since, locale);
  return `${say(FROM, since, locale)} ${say(TO, until, locale)}`;
}
