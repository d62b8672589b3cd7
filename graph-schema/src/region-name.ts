import { capitalised, valueCaption } from './captions.ts';
import type { Locale } from './locale.ts';
import { VOCABULARIES } from './vocabularies.ts';

/** The id of the region all others lie in. */
export const GERMANY = 'DE';

const WHOLE: Readonly<Record<Locale, string>> = { de: 'Deutschland', en: 'Germany' };

/** What people call a Kreis or a city by itself, by what the law calls it. */
const SORTS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'Kreisfreie Stadt': { de: 'Stadt', en: 'city' },
  Stadtkreis: { de: 'Stadt', en: 'city' },
  Kreis: { de: 'Kreis', en: 'district' },
  Landkreis: { de: 'Landkreis', en: 'district' },
};

/** The name of a region in the language of the page: Länder have one in each. */
export function regionName(
  { id, name }: { readonly id: string; readonly name: string },
  locale: Locale,
): string {
  if (id === GERMANY) return WHOLE[locale];
  return Object.hasOwn(VOCABULARIES.GermanState, id)
    ? valueCaption('GermanState', id, locale)
    : name;
}

/** What a Kreis is, in one word; null where its name says so, or it is something of its own. */
export function regionSort(type: string | null, name: string, locale: Locale): string | null {
  const sort = SORTS[type ?? '']?.[locale] ?? null;
  return sort === null || /kreis|region/i.test(name) ? null : sort;
}

/** A Kreis with what it is: „Kreis Borken“, „Stadt Bonn“; where its name says so, only that. */
export function districtName(type: string | null, name: string, locale: Locale): string {
  const sort = regionSort(type, name, locale);
  if (sort === null) return name;
  return locale === 'de' ? `${sort} ${name}` : `${name} (${sort})`;
}

/** What of a region its name in a text comes from. */
export interface NamedRegion {
  readonly id: string;
  readonly name: string;
  /** What it is called by law; null or absent where that is not known. */
  readonly areaType?: string | null;
}

/** A region by itself, told apart from others of its name: „Landkreis Kassel“, „Nordrhein-Westfalen“. */
export function fullRegionName(region: NamedRegion, locale: Locale): string {
  return districtName(region.areaType ?? null, regionName(region, locale), locale);
}

/** The same after „in“, which would ask for an article: „Kassel (Landkreis)“. */
export function regionNameAfterIn(region: NamedRegion, locale: Locale): string {
  const name = regionName(region, locale);
  const sort = regionSort(region.areaType ?? null, name, locale);
  return sort === null ? name : `${name} (${sort})`;
}

/** What a region is in the language of the page, where there is a word: by law in German, its sort in English. */
export function regionKind(areaType: string | null, locale: Locale): string | null {
  if (locale === 'de') return areaType;
  const sort = SORTS[areaType ?? '']?.[locale];
  return sort === undefined ? null : capitalised(sort);
}
