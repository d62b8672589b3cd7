import { useTranslation } from 'react-i18next';
import { activeFilters } from '../atlas/active-filters.ts';
import { AbsentActors } from '../atlas/AbsentActors.tsx';
import { AsOfNotice } from '../atlas/AsOfNotice.tsx';
import { DepthControl } from '../atlas/DepthControl.tsx';
import { EmptyState } from '../atlas/EmptyState.tsx';
import { WholeGroups } from '../atlas/WholeGroups.tsx';
import { HiddenNotice } from '../atlas/HiddenNotice.tsx';
import { UnlinkedNotice } from '../atlas/UnlinkedNotice.tsx';
import { formatNumber, typeset } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { usePageTitle } from '../shell/page.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { WayNetwork } from '../paths/use-way-network.ts';
import { useViewState } from '../view/use-view-state.ts';
import { showsWhole, TABLES } from '../view/view-state.ts';
import type { VisibleSet } from '../view/visible.ts';
import { NeighbourhoodTable } from './NeighbourhoodTable.tsx';

interface CentredListProps {
  readonly result: WayNetwork;
  readonly visible: VisibleSet | null;
}

const STEPS = [
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
] as const;

/** „34 Akteure rund um …“ and what makes up the number. */
function useHeadline({ result, visible }: CentredListProps) {
  const { t } = useTranslation('list');
  const { t: atlas } = useTranslation('atlas');
  const locale = useLocale();
  const { state } = useViewState();
  const nodes = visible?.nodes ?? [];
  const all = [...nodes.map(({ entity }) => entity), ...result.absent];
  const middle = all.find(({ id }) => id === state.centres[0]);
  const own = middle ? typeset(middle.shortName ?? middle.name) : '';
  const name = state.centres.length > 1 ? t('headingAroundMore', { name: own }) : own;
  const grouped = result.picture?.inGroups ?? 0;
  const count = nodes.length + (showsWhole(state) ? 0 : grouped);
  const steps = STEPS.flatMap(([step, key]) => {
    const inStep = nodes.filter(({ distance }) => distance === step).length;
    const formatted = formatNumber(inStep, locale);
    return inStep === 0 ? [] : [t(`steps.${key}`, { count: inStep, formatted })];
  });
  const inGroups =
    grouped === 0
      ? []
      : [t('steps.inGroups', { count: grouped, formatted: formatNumber(grouped, locale) })];
  if (showsWhole(state))
    return {
      heading: t('headingWhole', { count, formatted: formatNumber(count, locale) }),
      details: t('sameAsWhole'),
      name: atlas('whole.name'),
    };
  return {
    heading:
      all.length === 0
        ? t('headingUnknown')
        : t('headingAround', { count, name, formatted: formatNumber(count, locale) }),
    details:
      all.length === 0
        ? ''
        : steps.length + inGroups.length === 0
          ? t('alone')
          : t('sameSet', { steps: [...steps, ...inGroups].join(', ') }),
    name,
  };
}

function TableChoice({ visible }: { readonly visible: VisibleSet }) {
  const { t } = useTranslation('list');
  const locale = useLocale();
  const { state, update } = useViewState();
  const links = visible.links.length + (state.showCrossLinks ? visible.crossLinks.length : 0);
  const counts = { akteure: visible.nodes.length, verbindungen: links };
  return (
    <div className="segments" role="group" aria-label={t('tableChoice')}>
      {TABLES.toReversed().map((table) => (
        <button
          key={table}
          type="button"
          aria-pressed={table === state.table}
          onClick={() => {
            update({ table, sorting: null }, { replace: true });
          }}
        >
          {t(`tables.${table}`, { formatted: formatNumber(counts[table], locale) })}
        </button>
      ))}
    </div>
  );
}

/** Links within a step are left out like in the network; this line says so and brings them back. */
function CrossLinks({ count }: { readonly count: number }) {
  const { t } = useTranslation('list');
  const { state, update } = useViewState();
  if (count === 0 || state.table === 'akteure') return null;
  const { showCrossLinks } = state;
  return (
    <p className="list__cross muted">
      {!showCrossLinks && t('crossHidden', { count })}{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          update({ showCrossLinks: !showCrossLinks });
        }}
      >
        {t(showCrossLinks ? 'crossHide' : 'crossShow')}
      </button>
    </p>
  );
}

/** The set around the middle as a table. */
export function CentredList({ result, visible }: CentredListProps) {
  const { t } = useTranslation(['list', 'atlas']);
  const { state } = useViewState();
  const { heading, details, name } = useHeadline({ result, visible });
  usePageTitle(name === '' ? t('atlas:pageList') : t('atlas:pageListOf', { name }));
  const { neighbourhood, picture, absent, error, retry } = result;
  if (error !== null) return <ErrorState error={error} onRetry={retry} heading="h1" />;
  if (neighbourhood === null || visible === null)
    return <Skeleton lines={12} label={t('list:loading')} />;
  const filtered = activeFilters(state).length > 0 || state.asOf !== null;
  const alone = visible.nodes.length + (picture?.groups.length ?? 0) <= state.centres.length;
  return (
    <div className="list" aria-busy={result.loading}>
      <div className="list__head">
        <div>
          <h1>{heading}</h1>
          <p>{details}</p>
        </div>
        <div className="list__tools">
          {!showsWhole(state) && <DepthControl />}
          <TableChoice visible={visible} />
        </div>
      </div>
      <AsOfNotice view="liste" />
      <HiddenNotice />
      <UnlinkedNotice picture={picture} />
      <AbsentActors absent={absent} />
      {alone && filtered && (showsWhole(state) || absent.length < state.centres.length) && (
        <EmptyState around={!showsWhole(state)} />
      )}
      {picture && <WholeGroups picture={picture} />}
      <NeighbourhoodTable neighbourhood={neighbourhood} visible={visible} ways={result.ways} />
      <CrossLinks count={visible.crossLinks.length} />
    </div>
  );
}
