import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDay } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { dayOf } from '../view/day-of.ts';
import { searchHref } from './search-filter.ts';
import { useSearchChoice } from './use-search-choice.ts';

/** As of which day is searched, where it is one, and the way to all times. */
export function SearchDay() {
  const { t } = useTranslation('search');
  const locale = useLocale();
  const { text, asOf, choice } = useSearchChoice();
  const day = dayOf({ asOf });
  if (day === null) return null;
  return (
    <p>
      {t('asOf', { day: formatDay(day, locale) })}{' '}
      <Link to={searchHref(text, null, choice)}>{t('allTimes')}</Link>
    </p>
  );
}
