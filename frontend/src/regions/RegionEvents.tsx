import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber, formatPartialDate, typeset } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { usePageHref } from '../view/use-page-href.ts';
import { eventDate } from './event-date.ts';
import type { RegionOverview } from './use-region.ts';

/** Which events took place in a region, the latest first. */
export function RegionEvents({ events }: Pick<RegionOverview, 'events'>) {
  const { t } = useTranslation('region');
  const locale = useLocale();
  const pageHref = usePageHref();
  return (
    <section className="profile__section">
      <h2>
        {t('events')} <span className="count">{formatNumber(events.totalCount, locale)}</span>
      </h2>
      {events.totalCount === 0 && <p className="muted">{t('noEvents')}</p>}
      <ul className="coverage">
        {events.items.map((event) => (
          <li key={event.id}>
            <Link className="quiet" to={pageHref(event)}>
              {typeset(event.name)}
            </Link>
            <span className="coverage__count">
              {event.validFrom === null
                ? t('undated')
                : formatPartialDate(eventDate(event.validFrom, event.validUntil), locale)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
