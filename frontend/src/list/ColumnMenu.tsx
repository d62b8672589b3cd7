import { useTranslation } from 'react-i18next';
import { ChoiceList } from '../atlas/ChoiceList.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { HIDEABLE_COLUMNS, type SortColumn } from '../view/sorting.ts';
import { useViewState } from '../view/use-view-state.ts';

/** Which columns of a table are shown; who the row is about always stands there. */
export function ColumnMenu({ columns }: { readonly columns: readonly SortColumn[] }) {
  const { t } = useTranslation('list');
  const { state, update } = useViewState();
  const { hiddenColumns } = state;
  const choices = HIDEABLE_COLUMNS.filter((column) => columns.includes(column));
  const isHidden = (column: SortColumn) => hiddenColumns.includes(column);
  const count = choices.filter(isHidden).length;
  return (
    <Disclosure
      align="end"
      button={
        <>
          {t('columnMenu')}
          {count > 0 && <b>{t('hiddenColumns', { count })}</b>}
          <Icon name="down" />
        </>
      }
      buttonClassName={count > 0 ? 'filter-button filter-button--on' : 'filter-button'}
      panelLabel={t('columnMenu')}
    >
      <ChoiceList
        legend={t('columnChoice')}
        choices={choices.map((value) => ({ value, caption: t(`columns.${value}`) }))}
        chosen={choices.filter((column) => !isHidden(column))}
        onChange={(shown) => {
          const others = hiddenColumns.filter((column) => !columns.includes(column));
          const hidden = choices.filter((column) => !shown.includes(column));
          update({ hiddenColumns: [...others, ...hidden] }, { replace: true });
        }}
      />
    </Disclosure>
  );
}
