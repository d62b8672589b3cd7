import { useTranslation } from 'react-i18next';
import { useNetworkSize } from '../shell/use-network-size.ts';
import { useLocale } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import { saveFile } from '../ui/save-file.ts';
import type { SortColumn } from '../view/sorting.ts';
import { dayOf } from '../view/day-of.ts';
import { useViewState } from '../view/use-view-state.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { toCsv } from './csv.ts';
import { DataTable, type DataTableProps } from './DataTable.tsx';
import { tableLines, type Identity } from './table-lines.ts';

interface ListTableProps<Row> extends DataTableProps<Row> {
  /** What tells a row apart in a file, whatever columns are shown. */
  readonly identities: readonly Identity<Row>[];
  /** First words of the name of the file. */
  readonly fileName: string;
}

/** A table whose columns can be chosen, and which can be taken away as a file: exactly these rows and columns. */
export function ListTable<Row>({ identities, fileName, ...table }: ListTableProps<Row>) {
  const { t } = useTranslation('list');
  const locale = useLocale();
  const { state } = useViewState();
  const { newestDay } = useNetworkSize();
  const columns = table.columns.filter(({ column }) => !state.hiddenColumns.includes(column));
  const save = () => {
    const heads = {
      group: t('columns.schritt'),
      of: (column: SortColumn) => t(`columns.${column}`),
    };
    const lines = tableLines({ ...table, columns, identities, heads, locale });
    const day = dayOf(state) ?? newestDay ?? '';
    saveFile(`${fileName}-${day}.csv`, toCsv(lines, locale), 'text/csv;charset=utf-8');
  };
  return (
    <>
      <div className="list__table-tools">
        <ColumnMenu columns={table.columns.map(({ column }) => column)} />
        <button type="button" className="button button--tertiary button--dense" onClick={save}>
          <Icon name="table" />
          {t('saveCsv')}
        </button>
      </div>
      <DataTable {...table} columns={columns} />
    </>
  );
}
