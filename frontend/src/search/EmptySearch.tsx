import type { Day } from '@knotenwerk/graph-schema';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, type Client } from 'urql';
import { findReliefs } from '../atlas/relief.ts';
import { SearchDocument } from '../gql/graphql.ts';
import { useLocale } from '../i18n/i18n.ts';
import { ExampleLinks } from '../start/ExampleLinks.tsx';
import { dayOf } from '../view/day-of.ts';
import { facetCaption } from './facet-choices.ts';
import {
  activeSearchFilters,
  toSearchFilter,
  withoutSearchFilter,
  type SearchChoice,
  type SearchFilterName,
} from './search-filter.ts';
import { useSearchChoice } from './use-search-choice.ts';

/** What is searched for, as of which day; null: in all times. */
interface SearchedText {
  readonly text: string;
  readonly asOf: Day | null;
}

interface Relief {
  readonly filter: SearchFilterName | null;
  readonly count: number;
}

async function countHits(
  client: Client,
  { text, asOf }: SearchedText,
  choice: SearchChoice,
): Promise<number> {
  const filter = toSearchFilter(choice);
  const variables = { text, first: 1, after: null, filter, asOf };
  const { data, error } = await client.query(SearchDocument, variables).toPromise();
  if (error) throw error;
  return data?.search.totalCount ?? 0;
}

function useReliefs({ text, asOf }: SearchedText, choice: SearchChoice): readonly Relief[] {
  const client = useClient();
  const [reliefs, setReliefs] = useState<readonly Relief[]>([]);
  useEffect(() => {
    let wanted = true;
    const active = activeSearchFilters(choice);
    if (active.length > 0)
      findReliefs(active, (filter) =>
        countHits(client, { text, asOf }, withoutSearchFilter(choice, filter)),
      )
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
  }, [client, text, asOf, choice]);
  return reliefs;
}

function ReliefRow({ filter, count }: Relief) {
  const { t } = useTranslation(['atlas', 'search']);
  const locale = useLocale();
  const { choice, choose } = useSearchChoice();
  const values =
    filter === null || filter === 'themes'
      ? []
      : choice[filter].map((value) => facetCaption(filter, value, locale));
  const name = filter === null ? '' : [t(`search:filters.${filter}`), values.join(', ')];
  const caption = typeof name === 'string' ? name : name.filter(Boolean).join(': ');
  return (
    <li>
      {filter === null
        ? t('atlas:empty.none', { count })
        : t('atlas:empty.without', { count, filter: caption })}{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          choose(withoutSearchFilter(choice, filter));
        }}
      >
        {t(filter === null ? 'atlas:empty.removeAll' : 'atlas:empty.remove')}
      </button>
    </li>
  );
}

/** Nothing was found: says which filter removed everything, else how to go on. */
export function EmptySearch() {
  const { t } = useTranslation('search');
  const { text, asOf, choice } = useSearchChoice();
  const day = dayOf({ asOf });
  const reliefs = useReliefs({ text, asOf: day }, choice);
  const filtered = activeSearchFilters(choice).length > 0;
  return (
    <div>
      <h1>{t('emptyTitle', { text })}</h1>
      <div role="status">
        <p className="lead">{filtered ? t('filter.emptyFiltered', { text }) : t('emptyHint')}</p>
        <ul className="search-reliefs">
          {reliefs.map((relief) => (
            <ReliefRow key={relief.filter ?? 'all'} {...relief} />
          ))}
        </ul>
      </div>
      {reliefs.length === 0 && <ExampleLinks />}
    </div>
  );
}
