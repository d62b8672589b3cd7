import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { formatDay } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { dayOf } from '../view/day-of.ts';
import { useViewState } from '../view/use-view-state.ts';
import { activeFilters, filterValues, withoutFilter } from './active-filters.ts';
import { findRelief, withoutFilters, type Relief } from './relief.ts';
import { useEntityName } from './use-themes.ts';

function ReliefRow({ relief }: { readonly relief: Relief }) {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { state, update } = useViewState();
  const { filter, count } = relief;
  const theme = useEntityName(state.themes[0] ?? '');
  if (filter === null)
    return (
      <li>
        {t('empty.none', { count })}{' '}
        <button
          type="button"
          className="text-button"
          onClick={() => {
            update(withoutFilters(state));
          }}
        >
          {t('empty.removeAll')}
        </button>
      </li>
    );
  const values = filterValues(filter, state, locale)?.join(', ') ?? theme;
  return (
    <li>
      {t('empty.without', { count, filter: `${t(`menus.${filter}`)}: ${values}` })}{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          update(withoutFilter(filter));
        }}
      >
        {t('empty.remove')}
      </button>
    </li>
  );
}

interface EmptyStateProps {
  readonly around: boolean;
  /** Looks for the filters that would help; those of the list unless told. */
  readonly find?: typeof findRelief;
}

/** Nothing is left: says which filter removed everything and takes it back with one click. */
export function EmptyState({ around, find = findRelief }: EmptyStateProps) {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { state } = useViewState();
  const day = dayOf(state);
  const client = useClient();
  const [reliefs, setReliefs] = useState<readonly Relief[]>([]);
  useEffect(() => {
    let wanted = true;
    if (activeFilters(state).length > 0)
      find(client, state)
        .then((found) => {
          if (wanted) setReliefs(found.filter(({ count }) => count > 0));
        })
        .catch(() => {
          // The counts are help only; the page itself shows the failure of the service.
          if (wanted) setReliefs([]);
        });
    return () => {
      wanted = false;
    };
  }, [client, state, find]);
  return (
    <div className="state state--empty" role="status">
      <h2>{t(around ? 'empty.titleOne' : 'empty.title')}</h2>
      {day !== null && <p>{t('empty.noDay', { day: formatDay(day, locale) })}</p>}
      <ul>
        {reliefs.map((relief) => (
          <ReliefRow key={relief.filter ?? 'all'} relief={relief} />
        ))}
      </ul>
    </div>
  );
}
