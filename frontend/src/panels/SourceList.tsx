import { useTranslation } from 'react-i18next';
import { formatPartialDate } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { footnoteId } from './FootnoteMarks.tsx';
import type { Footnotes } from './footnotes.ts';
import type { CitedSource } from './profile.ts';

function Source({ source }: { readonly source: CitedSource }) {
  const { t } = useTranslation('profile');
  const locale = useLocale();
  const { title, url, publisher, date, retrieved } = source;
  const details = [
    publisher,
    date === null ? null : formatPartialDate(date, locale),
    retrieved === null ? null : t('retrieved', { date: formatPartialDate(retrieved, locale) }),
  ].filter((detail) => detail !== null);
  return (
    <span>
      {url === null ? title : <a href={url}>{title}</a>}
      {details.length > 0 && <span className="sources__details">{details.join(', ')}</span>}
    </span>
  );
}

/** Every source of a profile, numbered as in the text above. */
export function SourceList({ footnotes }: { readonly footnotes: Footnotes }) {
  const { t } = useTranslation('profile');
  if (footnotes.sources.length === 0) return null;
  return (
    <section className="profile__section">
      <h2>{t('sources')}</h2>
      <ol className="sources">
        {footnotes.sources.map((source, place) => (
          <li key={source.id} id={footnoteId(place + 1)} tabIndex={-1}>
            <span className="sources__number">{place + 1}</span>
            <Source source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
}
