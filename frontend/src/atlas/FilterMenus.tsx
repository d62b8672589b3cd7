import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/i18n.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useMedia, WIDTHS } from '../ui/use-media.ts';
import { useViewState } from '../view/use-view-state.ts';
import { actingFilters, filterValues, type Filter } from './active-filters.ts';
import { FilterGroup } from './FilterGroup.tsx';

/** Menus on a wide screen, with the filters each of them holds. */
const MENUS: readonly (readonly [Filter, ...Filter[]])[] = [
  ['themes'],
  ['linkTypes', 'confidences'],
  ['states'],
  ['kinds', 'statuses'],
];

/** Where links are not filtered, how well something is documented has a menu of its own. */
const MENUS_OF_ORGANISATIONS: typeof MENUS = [
  ['themes'],
  ['states'],
  ['kinds', 'statuses'],
  ['confidences'],
];

/** A single value this short stands in the button itself. */
const LONGEST_VALUE = 14;

interface MenuProps {
  readonly counted: boolean;
}

function Menu({
  filters,
  counted,
}: MenuProps & { readonly filters: readonly [Filter, ...Filter[]] }) {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { state } = useViewState();
  const [first] = filters;
  const active = filters.filter((name) => state[name].length > 0);
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
        <FilterGroup key={filter} filter={filter} counted={counted} />
      ))}
    </Disclosure>
  );
}

/** One menu with everything, where the bar is narrow. */
function AllInOne({ counted, acting }: MenuProps & { readonly acting: readonly Filter[] }) {
  const { t } = useTranslation('atlas');
  const { state } = useViewState();
  const count = acting.filter((name) => state[name].length > 0).length;
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
      {acting.map((filter) => (
        <FilterGroup key={filter} filter={filter} counted={counted} />
      ))}
    </Disclosure>
  );
}

interface FilterMenusProps {
  /** In one menu however wide the row is. */
  readonly together?: boolean;
  /** With counts of the set around the middle: where that is what the page shows. */
  readonly counted?: boolean;
  /** The filters that act on the page; those that act on the state unless told. */
  readonly only?: readonly Filter[];
}

/** The filters of the tool row. */
export function FilterMenus({ together = false, counted = false, only }: FilterMenusProps) {
  const tight = useMedia(WIDTHS.tight);
  const { state } = useViewState();
  const acting = only ?? actingFilters(state);
  if (tight || together) return <AllInOne counted={counted} acting={acting} />;
  const menus = acting.includes('linkTypes') ? MENUS : MENUS_OF_ORGANISATIONS;
  return menus.map((filters) => {
    const [first, ...others] = filters.filter((name) => acting.includes(name));
    if (first === undefined) return null;
    return <Menu key={first} filters={[first, ...others]} counted={counted} />;
  });
}
