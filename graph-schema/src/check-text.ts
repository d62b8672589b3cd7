import { issue, type Issue } from './issue.ts';
import type { PropertySpec } from './property.ts';

/** A caption longer than this cannot be drawn; running text may be longer. */
const LONGEST = { caption: 300, text: 10_000 };

const EMAIL = /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/;
const PHONE =
  /(?:\+\s?\d{2}[\s/()-]*\d[\d\s/()-]{5,}|\b00\d{2}[\s/-]\d{3,}|(?:Tel|Fon|Telefon|Fax|Mobil)\.?:?\s*[\d(+][\d\s/()-]{5,}|(?<![\d-])0\d{2,4}\s?[/-]\s?\d{4,})/;
const CONTROL = /[\u0000-\u001f\u007f]/;
const FORMULA = /^[=+@]/;
/** Half a character: no store keeps it, each spoils it in its own way. */
const HALF = /\p{Surrogate}/u;
const UNTIDY = [CONTROL, FORMULA, HALF];

/** Addresses hold digits that look like telephone numbers, so only running text is searched for them. */
const isRunningText = (spec: PropertySpec): boolean => spec.type === 'text';

/** The issues of a text: blanks at its ends, control characters, a formula, contact data (DSGVO), its length. */
export function checkText(spec: PropertySpec, value: string, path: string): Issue[] {
  const found: Issue[] = [];
  if (value === '' || value !== value.trim() || UNTIDY.some((form) => form.test(value)))
    found.push(
      issue(
        path,
        'UNTIDY_TEXT',
        'Der Text ist leer, hat Leerzeichen am Rand, Steuerzeichen oder unlesbare Zeichen oder beginnt wie eine Formel.',
        'The text is empty, has blanks at its ends, control or unreadable characters, or starts like a formula.',
      ),
    );
  if ((value.includes('@') && EMAIL.test(value)) || (isRunningText(spec) && PHONE.test(value)))
    found.push(
      issue(
        path,
        'PERSONAL_DATA',
        'Der Text enthält eine E-Mail-Adresse oder Telefonnummer. Kontaktdaten werden nicht gespeichert.',
        'The text holds an e-mail address or telephone number. Contact data is not stored.',
      ),
    );
  const longest = spec.searched ? LONGEST.caption : LONGEST.text;
  if (value.length > longest)
    found.push(
      issue(
        path,
        'TOO_LONG',
        `Der Text ist länger als ${String(longest)} Zeichen.`,
        `The text is longer than ${String(longest)} characters.`,
      ),
    );
  return found;
}
