import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/i18n.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useMedia, WIDTHS } from '../ui/use-media.ts';
import { useViewState } from '../view/use-view-state.ts';
import { showsNetwork } from '../view/view-state.ts';
import { activeFilters, FILTERS, filterValues, type Filter } from './active-filters.ts';
import { FilterGroup } from './FilterGroup.tsx';

/** Menus on a wide screen, with the filters each of them holds. */
const MENUS: readonly (readonly [Filter, ...Filter[]])[] = [
  ['themes'],
  ['linkTypes', 'confidences'],
  ['states'],
  ['kinds'],
];

/** A single value this short stands in the button itself. */
const LONGEST_VALUE = 14;

function Menu({ filters }: { readonly filters: readonly [Filter, ...Filter[]] }) {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { state } = useViewState();
  const [first] = filters;
  const active = activeFilters(state).filter((name) => filters.includes(name));
  const values = active.flatMap(
    (name) => filterValues(name, state, locale) ?? [...state.themes].fill(''),
  );
  const count = values.length;
  const only = count === 1 ? (values[0] ?? '') : '';
  const isShort = only !== '' && only.length <= LONGEST_VALUE;
  return (
    <Disclosure
      button={
        <>
          {t(`menus.${first}`)}
          {count > 0 && <b>{isShort ? only : count}</b>}
          <Icon name="down" />
        </>
      }
      buttonClassName={count > 0 ? 'filter-button filter-button--on' : 'filter-button'}
      panelLabel={t(`menus.${first}`)}
    >
      {filters.map((filter) => (
        <FilterGroup key={filter} filter={filter} />
      ))}
    </Disclosure>
  );
}

/** One menu with everything, where the bar is narrow. */
function AllInOne({ filters }: { readonly filters: readonly Filter[] }) {
  const { t } = useTranslation('atlas');
  const { state } = useViewState();
  const count = activeFilters(state).length;
  return (
    <Disclosure
      button={
        <>
          <Icon name="filter" />
          {t('menus.all')}
          {count > 0 && <b>{count}</b>}
        </>
      }
      buttonClassName={count > 0 ? 'filter-button filter-button--on' : 'filter-button'}
      panelLabel={t('menus.all')}
    >
      {filters.map((filter) => (
        <FilterGroup key={filter} filter={filter} />
      ))}
    </Disclosure>
  );
}

/** The filters of the tool row. */
export function FilterMenus() {
  const tight = useMedia(WIDTHS.tight);
  const { state } = useViewState();
  const around = showsNetwork(state);
  if (tight) return <AllInOne filters={FILTERS.filter((name) => around || name !== 'linkTypes')} />;
  const menus = around ? MENUS : ([['themes'], ['states'], ['kinds'], ['confidences']] as const);
  return menus.map((filters) => <Menu key={filters[0]} filters={filters} />);
}
