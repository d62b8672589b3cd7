import { valueCaption } from '@knotenwerk/graph-schema';
import { useTranslation } from 'react-i18next';
import { AsOfNotice } from '../atlas/AsOfNotice.tsx';
import { EmptyState } from '../atlas/EmptyState.tsx';
import { formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { usePageTitle } from '../shell/page.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { INITIATIVE_KINDS } from '../view/actor-kinds.ts';
import type { Sorting } from '../view/sorting.ts';
import { useViewState } from '../view/use-view-state.ts';
import { ROW_COUNTS, type ViewState } from '../view/view-state.ts';
import { ACTOR_COLUMNS } from './columns.tsx';
import { ListTable } from './ListTable.tsx';
import { apiOrder } from './organisation-variables.ts';
import { useRowMarking } from './use-row-marking.ts';
import type { OrganisationList, OrganisationListResult } from './use-organisations.ts';

const BY_NAME: Sorting = { column: 'name', descending: false };

function areInitiatives({ kinds }: ViewState): boolean {
  return (
    kinds.length === INITIATIVE_KINDS.length &&
    INITIATIVE_KINDS.every((kind) => kinds.includes(kind))
  );
}

/** „15 Initiativen in Niedersachsen“ */
function useHeading(count: number): string {
  const { t } = useTranslation('list');
  const locale = useLocale();
  const { state } = useViewState();
  const what = areInitiatives(state) ? 'headingInitiatives' : 'headingAll';
  const heading = t(what, { count, formatted: formatNumber(count, locale) });
  const [land, ...others] = state.states;
  if (land === undefined || others.length > 0) return heading;
  return t('inState', { heading, state: valueCaption('GermanState', land, locale) });
}

function More({ list }: { readonly list: OrganisationList }) {
  const { t } = useTranslation('list');
  const locale = useLocale();
  const { state, update } = useViewState();
  const shown = list.organisations.length;
  const next = ROW_COUNTS.find((rows) => rows > state.rows);
  return (
    <p className="list__more">
      <span className="muted" role="status">
        {t('shown', {
          shown: formatNumber(shown, locale),
          total: formatNumber(list.totalCount, locale),
        })}
      </span>
      {shown < list.totalCount && next !== undefined && (
        <button
          type="button"
          className="button button--secondary button--dense"
          onClick={() => {
            update({ rows: next }, { replace: true });
          }}
        >
          {t('more')}
        </button>
      )}
    </p>
  );
}

/** Every organisation that passes the filters. */
export function OrganisationListView({ result }: { readonly result: OrganisationListResult }) {
  const { t } = useTranslation(['list', 'atlas']);
  const { state, hrefWith, update } = useViewState();
  const { list, error, retry, loading } = result;
  const marking = useRowMarking();
  const heading = useHeading(list?.totalCount ?? 0);
  usePageTitle(list === null ? t('atlas:pageList') : heading);
  if (error !== null) return <ErrorState error={error} onRetry={retry} heading="h1" />;
  if (list === null) return <Skeleton lines={12} label={t('list:loading')} />;
  const sorted = state.sorting && apiOrder(state.sorting.column) ? state.sorting : BY_NAME;
  return (
    <div className="list" aria-busy={loading}>
      <div className="list__head">
        <div>
          <h1>{heading}</h1>
          {list.totalCount > 0 && <p>{t('list:allHint')}</p>}
        </div>
      </div>
      <AsOfNotice view="liste" />
      {list.totalCount === 0 ? (
        <EmptyState around={false} />
      ) : (
        <>
          <ListTable
            caption={t('list:captionAll')}
            columns={ACTOR_COLUMNS}
            groups={[{ key: 'all', heading: null, rows: list.organisations }]}
            keyOf={({ id }) => id}
            identities={[{ head: t('list:columns.kennung'), of: ({ id }) => id }]}
            fileName="knotenwerk-organisationen"
            sorting={{ ...sorted, ...apiOrder(sorted.column) }}
            onSort={(sorting) => {
              update({ sorting }, { replace: true });
            }}
            sortable={apiOrder}
            turns={false}
            hrefOf={({ id }) => hrefWith({ selection: id })}
            isSelected={({ id }) => id === state.selection}
            marking={marking}
          />
          <More list={list} />
        </>
      )}
    </div>
  );
}
