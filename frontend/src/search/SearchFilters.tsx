import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ChoiceList } from '../atlas/ChoiceList.tsx';
import { SearchFacetsDocument, type SearchFacetsQuery } from '../gql/graphql.ts';
import { useLocale } from '../i18n/i18n.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useMedia, WIDTHS } from '../ui/use-media.ts';
import { dayOf } from '../view/day-of.ts';
import { facetChoices } from './facet-choices.ts';
import { SEARCH_FILTERS, toSearchFilter, type SearchFilterName } from './search-filter.ts';
import { useSearchChoice } from './use-search-choice.ts';

interface MenuProps {
  readonly facets: SearchFacetsQuery['search']['facets'];
  readonly filters: readonly SearchFilterName[];
  readonly name: string;
}

interface ChoicesProps extends Pick<MenuProps, 'facets'> {
  readonly filter: SearchFilterName;
  /** The name of the menu says what the choices are already. */
  readonly alone: boolean;
}

function Choices({ facets, filter, alone }: ChoicesProps) {
  const { t } = useTranslation('search');
  const locale = useLocale();
  const { choice, choose } = useSearchChoice();
  const choices = facetChoices(filter, facets, choice[filter], locale);
  if (choices.length === 0) return null;
  return (
    <ChoiceList
      legend={t(`filters.${filter}`)}
      legendHidden={alone}
      choices={choices}
      chosen={choice[filter]}
      onChange={(chosen) => {
        choose({ ...choice, [filter]: chosen });
      }}
    />
  );
}

function Menu({ facets, filters, name }: MenuProps) {
  const { choice } = useSearchChoice();
  const count = filters.reduce((sum, filter) => sum + choice[filter].length, 0);
  return (
    <Disclosure
      button={
        <>
          {name}
          {count > 0 && <b>{count}</b>}
          <Icon name="down" />
        </>
      }
      buttonClassName={count > 0 ? 'filter-button filter-button--on' : 'filter-button'}
      panelLabel={name}
    >
      {filters.map((filter) => (
        <Choices key={filter} facets={facets} filter={filter} alone={filters.length === 1} />
      ))}
    </Disclosure>
  );
}

/** The filters of the results, with how many hits each choice would leave; one menu where the page is narrow. */
export function SearchFilters() {
  const { t } = useTranslation('search');
  const locale = useLocale();
  const { text, asOf, choice } = useSearchChoice();
  const tight = useMedia(WIDTHS.tight);
  const [{ data }] = useQuery({
    query: SearchFacetsDocument,
    variables: { text, filter: toSearchFilter(choice), asOf: dayOf({ asOf }) },
  });
  if (!data) return null;
  const { facets } = data.search;
  const filters = SEARCH_FILTERS.filter(
    (filter) => facetChoices(filter, facets, choice[filter], locale).length > 0,
  );
  return (
    <div className="search-filters" role="group" aria-label={t('filter.menu')}>
      {tight ? (
        <Menu facets={facets} filters={filters} name={t('filter.menu')} />
      ) : (
        filters.map((filter) => (
          <Menu key={filter} facets={facets} filters={[filter]} name={t(`filters.${filter}`)} />
        ))
      )}
    </div>
  );
}
