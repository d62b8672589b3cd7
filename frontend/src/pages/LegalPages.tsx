import { useLocale } from '../i18n/i18n.ts';
import * as de from './legal-texts.de.ts';
import * as en from './legal-texts.en.ts';
import { TextPage } from './TextPage.tsx';

const TEXTS = { de, en };

/** Legal notice. */
export function ImprintPage() {
  return <TextPage content={TEXTS[useLocale()].IMPRINT} />;
}

/** Privacy. */
export function PrivacyPage() {
  return <TextPage content={TEXTS[useLocale()].PRIVACY} />;
}

/** Accessibility statement, with the way to report a barrier. */
export function AccessibilityPage() {
  return <TextPage content={TEXTS[useLocale()].ACCESSIBILITY} />;
}
