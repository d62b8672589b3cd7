import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/i18n.ts';
import type { Footnotes } from './footnotes.ts';
import type { CitedSource } from './profile.ts';

/** The id of an entry in the list of sources. */
export function footnoteId(number: number): string {
  return `quelle-${String(number)}`;
}

interface FootnoteMarksProps {
  readonly footnotes: Footnotes;
  readonly sources: readonly CitedSource[];
}

/** Small numbers behind a fact, one link to their sources at the end: single digits would be too small to hit. */
export function FootnoteMarks({ footnotes, sources }: FootnoteMarksProps) {
  const { t } = useTranslation('profile');
  const locale = useLocale();
  const numbers = footnotes.numbersOf(sources).map(String);
  const [first] = numbers;
  if (first === undefined) return null;
  const target = footnoteId(Number(first));
  return (
    <sup className="footnotes">
      <a
        href={`#${target}`}
        aria-label={t('sourceNumbers', {
          count: numbers.length,
          numbers: new Intl.ListFormat(locale).format(numbers),
        })}
        onClick={(event) => {
          // The router must not take this for another page, and the panel scrolls by itself.
          event.preventDefault();
          document.getElementById(target)?.focus();
        }}
      >
        {numbers.join('\u2009')}
      </a>
    </sup>
  );
}
