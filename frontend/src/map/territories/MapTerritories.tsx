import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/i18n.ts';
import { Chooser } from '../../ui/Chooser.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { usePageHref } from '../../view/use-page-href.ts';
import { useViewState } from '../../view/use-view-state.ts';
import { TERRITORIES } from '../../view/view-state.ts';
import { byChamber, chamberName, chambersByDistrict, districtNames } from './territory-words.ts';
import type { Territories, TerritoriesResult, Territory } from './use-territories.ts';

/** No chambers at all, or none that stands out. */
const NONE = '';

function KindChoice() {
  const { t } = useTranslation('map');
  const { state, update } = useViewState();
  return (
    <Chooser
      label={t('territories.label')}
      values={[NONE, ...TERRITORIES]}
      captionOf={(kind) => t(kind === NONE ? 'territories.none' : `territories.${kind}`)}
      value={state.territories ?? NONE}
      onChange={(kind) => {
        update({ territories: kind === NONE ? null : kind, territory: null });
      }}
    />
  );
}

function ChamberChoice({ chambers }: { readonly chambers: readonly Territory[] }) {
  const { t } = useTranslation('map');
  const { state, update } = useViewState();
  const names = new Map(chambers.map((each) => [each.organisation.id, chamberName(each)]));
  const chosen = state.territory !== null && names.has(state.territory) ? state.territory : NONE;
  return (
    <Chooser
      label={t('territories.chamber')}
      values={[NONE, ...names.keys()]}
      captionOf={(id) => names.get(id) ?? t('territories.all')}
      value={chosen}
      onChange={(id) => {
        update({ territory: id === NONE ? null : id });
      }}
    />
  );
}

/** How many districts are known, and how many are not. */
function useSums() {
  const { t } = useTranslation('map');
  const locale = useLocale();
  return (territories: Territories): string => {
    const { totalCount, withoutCount } = territories;
    const counted = (count: number) => ({ count, number: formatNumber(count, locale) });
    const districts = chambersByDistrict(territories);
    const shared = [...districts.values()].filter(({ length }) => length > 1).length;
    return [
      ...(totalCount > 0
        ? [
            t('territories.count', {
              ...counted(totalCount),
              districts: counted(districts.size).number,
            }),
          ]
        : []),
      ...(shared > 0 ? [t('territories.shared', counted(shared))] : []),
      ...(withoutCount > 0 ? [t('territories.without', counted(withoutCount))] : []),
    ].join(' ');
  };
}

function Row({ territory }: { readonly territory: Territory }) {
  const { state } = useViewState();
  const pageHref = usePageHref();
  const locale = useLocale();
  const { organisation } = territory;
  const isChosen = state.territory === organisation.id;
  return (
    <tr className={isChosen ? 'row--selected' : undefined}>
      <th scope="row">
        <Link to={pageHref(organisation)} aria-current={isChosen ? 'true' : undefined}>
          {chamberName(territory)}
        </Link>
      </th>
      <td>{districtNames(territory, locale)}</td>
    </tr>
  );
}

function Known({ territories }: { readonly territories: Territories }) {
  const { t } = useTranslation('map');
  const locale = useLocale();
  const { state } = useViewState();
  const chambers = byChamber(territories, locale);
  const chosen = chambers.find(({ organisation }) => organisation.id === state.territory);
  return (
    <>
      <ChamberChoice chambers={chambers} />
      <p className="small" role="status">
        {chosen &&
          t('territories.chosen', {
            name: chamberName(chosen),
            districts: districtNames(chosen, locale),
          })}
      </p>
      <details>
        <summary>{t('territories.table')}</summary>
        <table className="region-table">
          <caption className="visually-hidden">{t('territories.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('territories.chamber')}</th>
              <th scope="col">{t('territories.districts')}</th>
            </tr>
          </thead>
          <tbody>
            {chambers.map((territory) => (
              <Row key={territory.organisation.id} territory={territory} />
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

/** Which chambers are outlined on the map, and the same in words. */
export function MapTerritories({ result }: { readonly result: TerritoriesResult }) {
  const { t } = useTranslation('map');
  const sums = useSums();
  const { territories, error, retry } = result;
  return (
    <section className="map-links" aria-label={t('territories.label')}>
      <KindChoice />
      <p className="muted small" role="status">
        {territories !== null && sums(territories)}
      </p>
      {error !== null && <ErrorState error={error} onRetry={retry} heading="h2" />}
      {territories !== null && territories.items.length > 0 && <Known territories={territories} />}
    </section>
  );
}
