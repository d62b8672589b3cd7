import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/i18n.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useViewState } from '../../view/use-view-state.ts';
import type { DrawnLinks } from './arc-bundles.ts';
import { countedKinds } from '../region-words.ts';
import { usePlaceName } from '../use-place-name.ts';
import { useLinkWords } from './use-link-words.ts';
import type { PlaceLinks, PlaceLinksResult, SpotPair } from './use-place-links.ts';

interface MapLinksProps {
  readonly result: PlaceLinksResult;
  /** What of the links the map draws; null where it draws none. */
  readonly drawn: DrawnLinks | null;
}

/** Rows of the table at first. */
const FIRST_ROWS = 10;

function useCounted() {
  const locale = useLocale();
  return (count: number) => ({ count, number: formatNumber(count, locale) });
}

function usePairName() {
  const { t } = useTranslation('map');
  const nameOf = usePlaceName();
  return ({ from, to }: SpotPair): string => {
    const isSame = from.latitude === to.latitude && from.longitude === to.longitude;
    if (isSame && from.isApproximate === to.isApproximate)
      return t('links.inside', { name: nameOf(from) });
    return `${nameOf(from)} – ${nameOf(to)}`;
  };
}

function LinkTable({ links }: { readonly links: PlaceLinks }) {
  const { t } = useTranslation('map');
  const counted = useCounted();
  const pairName = usePairName();
  const [all, setAll] = useState(false);
  const { pairs, pairCount } = links;
  const shown = all ? pairs : pairs.slice(0, FIRST_ROWS);
  const beyond = pairCount - pairs.length;
  return (
    <>
      <table className="region-table">
        <caption className="visually-hidden">{t('links.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('links.between')}</th>
            <th scope="col" className="number">
              {t('links.number')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((pair) => (
            <tr key={JSON.stringify([pair.from, pair.to])}>
              <th scope="row">{pairName(pair)}</th>
              <td className="number">{counted(pair.linkCount).number}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pairs.length > FIRST_ROWS && (
        <p className="region-table__more">
          <button
            type="button"
            className="text-button"
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? t('links.fewer') : t('showAll', counted(pairs.length))}
          </button>
          {all && beyond > 0 && (
            <span className="muted"> · {t('links.beyond', counted(beyond))}</span>
          )}
        </p>
      )}
    </>
  );
}

/** The switch for the links between seats, and what the arcs say as words and as a table. */
export function MapLinks({ result, drawn }: MapLinksProps) {
  const { t } = useTranslation('map');
  const { state, update, hrefWith } = useViewState();
  const words = useLinkWords();
  const { links, error, retry } = result;
  const asList = { centres: [], whole: true, table: 'verbindungen' } as const;
  return (
    <section className="map-links" aria-label={t('links.label')}>
      <Switch
        checked={state.showLinks}
        label={t('links.switch')}
        onChange={(showLinks) => {
          update({ showLinks });
        }}
      />
      <p className="muted small" role="status">
        {links !== null && error === null && words(links, drawn)}
      </p>
      {error !== null && <ErrorState error={error} onRetry={retry} heading="h2" />}
      {links !== null && error === null && links.linkCount > 0 && (
        <details>
          <summary>{t('links.table')}</summary>
          <LinkTable links={links} />
          <Link to={hrefWith({ ...asList, kinds: countedKinds(state) }, 'liste')}>
            {t('links.list')}
          </Link>
        </details>
      )}
    </section>
  );
}
