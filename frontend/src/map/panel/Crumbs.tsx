import { GERMANY } from '@knotenwerk/graph-schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useViewState } from '../../view/use-view-state.ts';

/** A region on the way to the one that is shown. */
export interface Crumb {
  readonly id: string;
  readonly name: string;
}

/** Deutschland > Nordrhein-Westfalen > Kreis Borken: each but the last leads back there. */
export function Crumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const { t } = useTranslation('map');
  const { hrefWith } = useViewState();
  return (
    <nav aria-label={t('way')}>
      <ol className="breadcrumb">
        {crumbs.map(({ id, name }, place) => (
          <li key={id}>
            {place === crumbs.length - 1 ? (
              <b aria-current="page">{name}</b>
            ) : (
              <Link to={hrefWith({ region: id === GERMANY ? null : id, extent: null })}>
                {name}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
