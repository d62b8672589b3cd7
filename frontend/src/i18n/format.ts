import {
  LINK_PROPERTIES,
  partialDateText as formatPartialDate,
  type Day,
  type Locale,
  type PartialDate,
} from '@knotenwerk/graph-schema';

const TAGS = { de: 'de-DE', en: 'en-GB' } as const satisfies Record<Locale, string>;
const NARROW_SPACE = '\u202f';
const NO_BREAK_SPACE = '\u00a0';

/** Keeps what is made for a key: to make a format takes longer than to use it a hundred times. */
function kept<Format>(make: (key: string) => Format): (key: string) => Format {
  const known = new Map<string, Format>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}

const numberFormats = kept((key) => {
  const [tag, digits] = key.split(' ');
  return new Intl.NumberFormat(tag, {
    useGrouping: true,
    ...(digits === undefined
      ? {}
      : { minimumFractionDigits: Number(digits), maximumFractionDigits: Number(digits) }),
  });
});

const dateFormats = kept((key) => {
  const [tag, options] = key.split(' ');
  return new Intl.DateTimeFormat(tag, JSON.parse(options ?? '{}') as Intl.DateTimeFormatOptions);
});

/** A number with its thousands set apart: a narrow space in German, a comma in English; with so many digits after the point, where told. */
export function formatNumber(value: number, locale: Locale, digits?: number): string {
  const key = digits === undefined ? TAGS[locale] : `${TAGS[locale]} ${String(digits)}`;
  const parts = numberFormats(key).formatToParts(value);
  return parts
    .map(({ type, value: text }) => (type === 'group' && locale === 'de' ? NARROW_SPACE : text))
    .join('');
}

function toDate(date: PartialDate): Date {
  return new Date(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`);
}

function format(date: Date, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const all = JSON.stringify({ timeZone: 'UTC', ...options });
  return dateFormats(`${TAGS[locale]} ${all}`).format(date);
}

/** A day in full: 20. November 2026; the first space does not break. */
export function formatDay(day: Day, locale: Locale): string {
  const text = format(toDate(day), locale, { day: 'numeric', month: 'long', year: 'numeric' });
  return text.replace(' ', NO_BREAK_SPACE);
}

export { formatPartialDate };

/** A period: seit 2006, bis 31.12.2023, 2021–2023; null where neither end is known. */
export function formatPeriod(
  since: PartialDate | null | undefined,
  until: PartialDate | null | undefined,
  locale: Locale,
): string | null {
  const start = since ? formatPartialDate(since, locale) : null;
  const end = until ? formatPartialDate(until, locale) : null;
  if (start === null)
    return end === null ? null : `${LINK_PROPERTIES.until.caption[locale]} ${end}`;
  if (end === null) return `${LINK_PROPERTIES.since.caption[locale]} ${start}`;
  if (start === end) return start;
  return /^\d{4}$/.test(start) && /^\d{4}$/.test(end) ? `${start}–${end}` : `${start} – ${end}`;
}

/** The day of a moment, in the time zone of Germany: the data are German. */
export function dayOfMoment(moment: string | Date): Day {
  return dateFormats('sv-SE {"timeZone":"Europe/Berlin"}').format(new Date(moment));
}

/** A name as a printer sets it: `e. V.` with a narrow space that does not break. */
export function typeset(name: string): string {
  return name.replaceAll(/\be\.\s?V\./g, `e.${NARROW_SPACE}V.`);
}
