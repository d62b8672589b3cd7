import { LOCALES, type Locale } from '@knotenwerk/graph-schema';
import { createInstance, type i18n } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { RESOURCES } from './resources.ts';

/**
 * The texts of the interface, all bundled: nothing is loaded later, so no text ever flashes as its key.
 * Texts are plain text for React, which escapes them itself.
 */
export async function createI18n(locale: Locale): Promise<i18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    resources: RESOURCES,
    lng: locale,
    fallbackLng: LOCALES[0],
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}

/** The language of the page. */
export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return LOCALES.find((locale) => locale === i18n.language) ?? LOCALES[0];
}
