import { LOCALES, type Locale } from '@knotenwerk/graph-schema';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { useLocale } from '../i18n/i18n.ts';
import { VIEW_KEYS } from '../view/view-state.ts';
import { readStored, writeStored } from './theme.ts';

const STORED_AT = 'knotenwerk.sprache';
const [DEFAULT] = LOCALES;
const { key: KEY } = VIEW_KEYS.language;

/** The language to start with: what the URL says, else what this browser last chose, else German. */
export function initialLocale(search: string): Locale {
  const asked = new URLSearchParams(search).get(KEY) ?? readStored(STORED_AT);
  return LOCALES.find((locale) => locale === asked) ?? DEFAULT;
}

/** Remembers a language chosen by hand. */
export function storeLocale(locale: Locale): void {
  writeStored(STORED_AT, locale);
}

/** The same address in another language; German, the default, needs no word in it. */
export function searchIn(locale: Locale, search: string): string {
  const parameters = new URLSearchParams(search);
  parameters.delete(KEY);
  if (locale !== DEFAULT) parameters.set(KEY, locale);
  const text = parameters.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/**
 * Keeps the language of the page and the URL in step: the URL decides where it says one; a page in another language
 * than German says so in its URL, so that a copied address shows what was seen.
 */
export function useLanguageOfUrl(): void {
  const location = useLocation();
  const { pathname, search, hash } = location;
  const state: unknown = location.state;
  const navigate = useNavigate();
  const { i18n } = useTranslation();
  const locale = useLocale();
  const asked = LOCALES.find((known) => known === new URLSearchParams(search).get(KEY));
  useEffect(() => {
    if (asked !== undefined && asked !== locale) void i18n.changeLanguage(asked);
    if (asked === undefined && locale !== DEFAULT)
      void navigate({ pathname, search: searchIn(locale, search), hash }, { replace: true, state });
  }, [asked, locale, i18n, navigate, pathname, search, hash, state]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
}
