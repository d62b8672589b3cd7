import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { IgnoredNotice } from '../atlas/IgnoredNotice.tsx';
import { formatDay } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { numberCited } from '../panels/footnotes.ts';
import { usePageTitle } from '../shell/page.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { dayOf } from '../view/day-of.ts';
import { useViewState } from '../view/use-view-state.ts';
import { NoWay } from './NoWay.tsx';
import { PathAside } from './PathAside.tsx';
import { EXAMPLE_PATH } from './example-path.ts';
import { PathForm, RESULT_ID } from './PathForm.tsx';
import { PathTools } from './PathTools.tsx';
import { useWays, type FoundWays } from './use-ways.ts';
import { calledBy } from './way-words.ts';
import { WayLists } from './WayLists.tsx';

function Intro() {
  const { t } = useTranslation('path');
  usePageTitle(t('page'));
  return (
    <div className="paths__intro">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <p className="examples">
        <span>{t('example')}</span>
        <Link to={EXAMPLE_PATH}>{t('exampleLink')}</Link>
      </p>
    </div>
  );
}

/** How many ways there are and how many of them hold, as the heading says it. */
function useHeadline(found: FoundWays | null): string {
  const { t } = useTranslation('path');
  const locale = useLocale();
  const { state } = useViewState();
  const { pathLength } = state;
  const asOf = dayOf(state);
  if (found === null) return t('loading');
  const { current, past } = found;
  const count = current.length + past.length;
  const ways = t('ways', { count });
  if (count === 0) return t('none.title', { count: pathLength });
  if (asOf !== null) return t('onDay', { ways, day: formatDay(asOf, locale) });
  if (current.length === 0) return t('noneToday', { count });
  return past.length === 0 ? ways : t('ofThem', { ways, count: current.length });
}

function Ways({ found }: { readonly found: FoundWays }) {
  const { t } = useTranslation('path');
  const { from, to, current, past, unknownIds } = found;
  usePageTitle(t('pageOf', { from: calledBy(from), to: calledBy(to) }));
  const ways = [...current, ...past];
  const footnotes = numberCited(
    ways.flatMap(({ hops }) =>
      hops.flatMap(({ links }) => links.flatMap(({ sources }) => sources)),
    ),
  );
  return (
    <>
      {unknownIds.length > 0 && (
        <Notice live>{t('unknownAvoided', { ids: unknownIds.join(', ') })}</Notice>
      )}
      {ways.length === 0 ? (
        <NoWay found={found} />
      ) : (
        <div className="paths__body">
          <div>
            <p className="visually-hidden">{t('howTo')}</p>
            <WayLists found={found} footnotes={footnotes} />
          </div>
          <PathAside found={found} footnotes={footnotes} />
        </div>
      )}
    </>
  );
}

/** The tools stay where they are while ways are looked for: whoever uses them keeps the focus. */
function Result() {
  const { t } = useTranslation('path');
  const { state } = useViewState();
  const { found, error, retry } = useWays(state);
  const headline = useHeadline(found);
  const count = (found?.current.length ?? 0) + (found?.past.length ?? 0);
  return (
    <>
      <p className="visually-hidden" role="status">
        {found === null ? '' : t('found', { count })}
      </p>
      <div className="paths__head">
        <h1 id={RESULT_ID} tabIndex={-1}>
          {error === null ? headline : t('page')}
        </h1>
        <PathTools />
      </div>
      {error !== null && <ErrorState error={error} onRetry={retry} />}
      {error === null && found === null && <Skeleton lines={9} label={t('loading')} />}
      {error === null && found !== null && <Ways found={found} />}
    </>
  );
}

/** Pfade: how one actor reaches another, sentence by sentence. */
export function PathPage() {
  const { state } = useViewState();
  const { pathFrom, pathTo } = state;
  return (
    <div className="paths">
      <PathForm />
      <div className="page page--paths">
        <IgnoredNotice />
        {pathFrom === null || pathTo === null ? <Intro /> : <Result />}
      </div>
    </div>
  );
}
