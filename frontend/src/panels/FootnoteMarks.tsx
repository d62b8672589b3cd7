import { useTranslation } from 'react-i18next';
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

/** Small numbers behind a fact, each leading to its source at the end. */
export function FootnoteMarks({ footnotes, sources }: FootnoteMarksProps) {
  const { t } = useTranslation('profile');
  const numbers = footnotes.numbersOf(sources);
  if (numbers.length === 0) return null;
  return (
    <sup className="footnotes">
      {numbers.map((number) => (
        <a
          key={number}
          href={`#${footnoteId(number)}`}
          aria-label={t('sourceNumber', { number })}
          onClick={(event) => {
            // The router must not take this for another page, and the panel scrolls by itself.
            event.preventDefault();
            document.getElementById(footnoteId(number))?.focus();
          }}
        >
          {number}
        </a>
      ))}
    </sup>
  );
}
