import { valueCaption, type GermanState } from '@knotenwerk/graph-schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { ShareBar } from '../ui/ShareBar.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { kindsOfClass } from '../view/actor-kinds.ts';
import { INITIAL_VIEW, viewHref } from '../view/view-state.ts';
import { useInitiativesByState } from './use-initiatives-by-state.ts';

function stateHref(states: readonly GermanState[]): string {
  return viewHref('liste', { ...INITIAL_VIEW, kinds: kindsOfClass('INITIATIVE'), states });
}

interface StateRowProps {
  readonly state: GermanState;
  readonly count: number;
  readonly most: number;
}

function StateRow({ state, count, most }: StateRowProps) {
  const { t } = useTranslation('start');
  const locale = useLocale();
  return (
    <li>
      <Link to={stateHref([state])}>
        <span className="states__name">{valueCaption('GermanState', state, locale)}</span>
        <ShareBar className="states__bar" share={count / Math.max(1, most)} />
        <span className="states__count">{formatNumber(count, locale)}</span>
        <span className="visually-hidden">{t('states.unit', { count })}</span>
      </Link>
    </li>
  );
}

/** How many initiatives there are in each Land; each row leads to them. */
export function StateList() {
  const { t } = useTranslation('start');
  const locale = useLocale();
  const { counts, error, retry } = useInitiativesByState();
  const rows = counts?.byState.toSorted((a, b) =>
    valueCaption('GermanState', a.state, locale).localeCompare(
      valueCaption('GermanState', b.state, locale),
      locale,
    ),
  );
  const most = Math.max(0, ...(rows ?? []).map(({ count }) => count));
  return (
    <section className="states">
      <h2>{t('states.title')}</h2>
      {error !== null && <ErrorState error={error} onRetry={retry} />}
      {error === null && !rows && <Skeleton lines={16} label={t('states.loading')} />}
      <ul>
        {(rows ?? []).map(({ state, count }) => (
          <StateRow key={state} state={state} count={count} most={most} />
        ))}
      </ul>
      {counts !== null && (
        <p className="states__foot">
          <span className="muted">{t('states.caption')}</span>
          <Link to={stateHref([])}>
            {t('states.all', { formatted: formatNumber(counts.total, locale) })}
          </Link>
        </p>
      )}
    </section>
  );
}
