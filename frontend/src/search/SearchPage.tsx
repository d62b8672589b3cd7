import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { toApiError } from '../api/api-error.ts';
import { AsOfControl } from '../atlas/AsOfControl.tsx';
import { IgnoredNotice } from '../atlas/IgnoredNotice.tsx';
import { SearchDocument } from '../gql/graphql.ts';
import { formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { usePageTitle } from '../shell/page.ts';
import { ExampleLinks } from '../start/ExampleLinks.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useMedia, WIDTHS } from '../ui/use-media.ts';
import { dayOf } from '../view/day-of.ts';
import { entityHref } from '../view/entity-href.ts';
import { ActiveSearchFilters } from './ActiveSearchFilters.tsx';
import { EmptySearch } from './EmptySearch.tsx';
import { HitText } from './HitText.tsx';
import { groupHits } from './search-groups.ts';
import { searchHref, toSearchFilter } from './search-filter.ts';
import { SearchDay } from './SearchDay.tsx';
import { SearchField } from './SearchField.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import { useSearchChoice } from './use-search-choice.ts';

const PAGE = 50;

interface ResultPageProps {
  readonly text: string;
  readonly after: string | null;
  readonly isLast: boolean;
  readonly onMore: (after: string) => void;
}

/** One page of hits under their headings, and the way to the next. */
function ResultPage({ text, after, isLast, onMore }: ResultPageProps) {
  const { t } = useTranslation(['search', 'states']);
  const listFirst = useMedia(WIDTHS.listFirst);
  const { asOf, choice } = useSearchChoice();
  const [{ data, fetching, error }, ask] = useQuery({
    query: SearchDocument,
    variables: {
      text,
      first: PAGE,
      after,
      filter: toSearchFilter(choice),
      asOf: dayOf({ asOf }),
    },
  });
  if (error && !fetching)
    return (
      <ErrorState
        error={toApiError(error)}
        onRetry={() => {
          ask({ requestPolicy: 'network-only' });
        }}
      />
    );
  if (!data) return <Skeleton lines={8} label={t('states:loading')} />;
  const { nodes, pageInfo } = data.search;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return (
    <>
      {groupHits(nodes).map(({ name, hits }) => (
        <section key={name} className="results__group">
          <h2>{t(`search:groups.${name}`)}</h2>
          <ul className="results">
            {hits.map((hit) => (
              <li key={hit.entity.id}>
                <Link to={entityHref(hit.entity, listFirst, asOf)}>
                  <HitText hit={hit} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {isLast && next && (
        <button
          type="button"
          className="button button--secondary button--dense"
          onClick={() => {
            onMore(next);
          }}
        >
          {t('search:more')}
        </button>
      )}
    </>
  );
}

function Results({ text }: { readonly text: string }) {
  const { t } = useTranslation('search');
  const locale = useLocale();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const { asOf, choice } = useSearchChoice();
  const [{ data }] = useQuery({
    query: SearchDocument,
    variables: {
      text,
      first: PAGE,
      after: null,
      filter: toSearchFilter(choice),
      asOf: dayOf({ asOf }),
    },
  });
  const count = data?.search.totalCount ?? null;
  const heading =
    count === null
      ? t('titleFor', { text })
      : t('heading', { count, text, formatted: formatNumber(count, locale) });
  if (count === 0) return <EmptySearch />;
  return (
    <>
      <h1>{heading}</h1>
      <p className="visually-hidden" role="status">
        {count === null ? '' : heading}
      </p>
      {cursors.map((after, place) => (
        <ResultPage
          key={after}
          text={text}
          after={after}
          isLast={place === cursors.length - 1}
          onMore={(next) => {
            setCursors([...cursors, next]);
          }}
        />
      ))}
    </>
  );
}

/** Every hit for a text. */
export function SearchPage() {
  const { t } = useTranslation('search');
  const { text, asOf, choice, ignored, clear, longest } = useSearchChoice();
  const sentence = longest === null ? null : t('tooLong', { count: longest });
  usePageTitle(text === '' ? t('title') : t('titleFor', { text }));
  return (
    <div className="page page--narrow">
      <SearchField key={text} size="hero" initialText={text} />
      <IgnoredNotice own={{ ignored, sentence, clear }} />
      {text === '' ? (
        <>
          <h1>{t('start')}</h1>
          <p className="lead">{t('startHint')}</p>
          <ExampleLinks />
        </>
      ) : (
        <>
          <SearchFilters />
          <ActiveSearchFilters />
          <div className="search-day">
            <AsOfControl />
            <SearchDay />
          </div>
          <Results key={searchHref(text, asOf, choice)} text={text} />
        </>
      )}
    </div>
  );
}
