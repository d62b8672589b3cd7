import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { pairId } from '../graph/bundles.ts';
import type { ShownWays } from '../graph/shown-ways.ts';
import type { Sorting } from '../view/sorting.ts';
import type { Neighbourhood, NeighbourhoodEntity } from '../view/use-neighbourhood.ts';
import { useViewState } from '../view/use-view-state.ts';
import { showsWhole } from '../view/view-state.ts';
import type { VisibleSet } from '../view/visible.ts';
import { ACTOR_COLUMNS, CONNECTION_COLUMNS, type Column } from './columns.tsx';
import type { TableGroup } from './DataTable.tsx';
import { ListTable } from './ListTable.tsx';
import { remaindersAt, remainderText } from './remainders.ts';
import { actorRows, connectionRows, type RowGroup } from './rows.ts';
import { sortRows } from './sort-rows.ts';
import { useRowMarking } from './use-row-marking.ts';

interface NeighbourhoodTableProps {
  readonly neighbourhood: Neighbourhood;
  readonly visible: VisibleSet;
  readonly ways: ShownWays | null;
}

const BY_NAME: Sorting = { column: 'name', descending: false };
const BY_RELATION: Sorting = { column: 'beziehung', descending: false };

/** The texts of the group headings. */
const GROUP_KEYS = { 0: 'middle', 1: 'first', 2: 'second', 3: 'third', cross: 'cross' } as const;

/** The group headings with their counts and what the limit left out. */
function useGroups({ neighbourhood, visible }: Omit<NeighbourhoodTableProps, 'ways'>) {
  const { t } = useTranslation('list');
  const locale = useLocale();
  const { state } = useViewState();
  const isWhole = showsWhole(state);
  return function toGroups<Row>(
    rows: ReadonlyMap<RowGroup, Row[]>,
    columns: readonly Column<Row>[],
    sorting: Sorting,
  ): readonly TableGroup<Row>[] {
    return [...rows].map(([group, members]) => {
      const rest = group === 'cross' ? [] : remaindersAt(group, neighbourhood, visible.nodes);
      const count = formatNumber(members.length, locale);
      return {
        key: String(group),
        heading: isWhole ? null : t(`groups.${GROUP_KEYS[group]}`),
        note:
          rest.length === 0 ? count : t('withRest', { count, rest: remainderText(rest, locale) }),
        rows: sortRows(members, columns, sorting, locale),
      };
    });
  };
}

/** The set of the network as a table of its actors or of its connections. */
export function NeighbourhoodTable(props: NeighbourhoodTableProps) {
  const { t } = useTranslation(['list', 'graph']);
  const { state, hrefWith, update } = useViewState();
  const { ways } = props;
  const marking = useRowMarking();
  const onWay = (isOn: boolean | undefined) => (isOn ? t('graph:onWay') : null);
  const toGroups = useGroups(props);
  const common = {
    caption: t(`list:caption.${state.table}`),
    onSort: (sorting: Sorting) => {
      update({ sorting }, { replace: true });
    },
    sortable: () => ({ descending: false }),
    turns: true,
    hrefOf: ({ id }: NeighbourhoodEntity) => hrefWith({ selection: id }),
    fileName: ['knotenwerk', state.table, ...state.centres].join('-'),
  };
  if (state.table === 'akteure') {
    const sorting = state.sorting ?? BY_NAME;
    return (
      <ListTable
        {...common}
        columns={ACTOR_COLUMNS}
        groups={toGroups(actorRows(props.visible), ACTOR_COLUMNS, sorting)}
        keyOf={({ id }) => id}
        identities={[{ head: t('list:columns.kennung'), of: ({ id }) => id }]}
        sorting={sorting}
        isSelected={({ id }) => id === state.selection}
        marking={marking}
        noteOf={({ id }) => onWay(ways?.actors.has(id))}
      />
    );
  }
  const sorting = state.sorting ?? BY_RELATION;
  const rows = connectionRows(props.visible, state.showCrossLinks);
  return (
    <ListTable
      {...common}
      columns={CONNECTION_COLUMNS}
      groups={toGroups(rows, CONNECTION_COLUMNS, sorting)}
      keyOf={({ link }) => link.id}
      identities={[
        { head: t('list:columns.kennung'), of: ({ actor }) => actor.id },
        { head: t('list:columns.kennungMit'), of: ({ other }) => other.id },
      ]}
      sorting={sorting}
      isSelected={({ actor }) => actor.id === state.selection}
      noteOf={({ actor, other }) => onWay(ways?.lines.has(pairId(actor.id, other.id)))}
    />
  );
}
