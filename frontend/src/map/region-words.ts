import {
  NODE_CLASSES,
  VOCABULARIES,
  valueCaption,
  type Locale,
  type NodeClassSpec,
  type OrganisationKind,
} from '@knotenwerk/graph-schema';
import { INITIATIVE_KINDS, kindWords } from '../view/actor-kinds.ts';
import type { ViewState } from '../view/view-state.ts';
import { GERMANY } from './frame.ts';

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
  return id in VOCABULARIES.GermanState ? valueCaption('GermanState', id, locale) : name;
}

/** What a Kreis is, in one word; null where its name says so, or it is something of its own. */
export function regionSort(type: string | null, name: string, locale: Locale): string | null {
  const sort = SORTS[type ?? '']?.[locale] ?? null;
  return sort === null || /kreis|region/i.test(name) ? null : sort;
}

/** Of the kinds chosen those that the map can count: persons have no region. */
export function placedKinds({ kinds }: Pick<ViewState, 'kinds'>): readonly OrganisationKind[] {
  return kinds.filter((kind): kind is OrganisationKind => kind !== 'PERSON');
}

/** The kinds of organisations that the map counts; empty: all. */
export function countedKinds(
  state: Pick<ViewState, 'kinds' | 'counted'>,
): readonly OrganisationKind[] {
  const chosen = placedKinds(state);
  if (chosen.length > 0) return chosen;
  return state.counted === 'initiativen' ? INITIATIVE_KINDS : [];
}

/** What the map counts, in one and in many: „Initiative, Initiativen“; null where only „Organisationen“ says it. */
export function countedWords(
  state: Pick<ViewState, 'kinds' | 'counted'>,
  locale: Locale,
): { readonly one: string; readonly many: string } | null {
  const words = kindWords(countedKinds(state));
  const classes: Readonly<Record<string, NodeClassSpec>> = NODE_CLASSES;
  const only = words.length === 1 ? classes[words[0] ?? ''] : undefined;
  return only === undefined ? null : { one: only.caption[locale], many: only.plural[locale] };
}

/** A Kreis with what it is: „Kreis Borken“, „Stadt Bonn“; where its name says so, only that. */
export function districtName(type: string | null, name: string, locale: Locale): string {
  const sort = regionSort(type, name, locale);
  if (sort === null) return name;
  return locale === 'de' ? `${sort} ${name}` : `${name} (${sort})`;
}
