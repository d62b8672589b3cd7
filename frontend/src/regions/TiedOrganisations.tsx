import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NodeShape } from '../graph/NodeShape.tsx';
import { formatNumber, typeset } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import type { Footnotes } from '../panels/footnotes.ts';
import { TodaysName } from '../view/TodaysName.tsx';
import { usePageHref } from '../view/use-page-href.ts';
import { tieLines, type Here } from './tie-lines.ts';
import { TieText } from './TieText.tsx';
import type { TiedList } from './use-region.ts';
import { MOST_TIED } from './use-whole-lists.ts';

interface TiedOrganisationsProps {
  readonly heading: string;
  readonly none: string;
  readonly list: TiedList;
  /** The region of the page: a tie to it need not name it. */
  readonly here: Here;
  readonly footnotes: Footnotes;
  readonly onShowAll: () => void;
  readonly loading: boolean;
}

/** Organisations with what ties them to a region, the best connected first. */
export function TiedOrganisations(props: TiedOrganisationsProps) {
  const { heading, none, list, here, footnotes, onShowAll, loading } = props;
  const { t } = useTranslation('region');
  const locale = useLocale();
  const pageHref = usePageHref();
  const { items, totalCount } = list;
  const total = formatNumber(totalCount, locale);
  return (
    <section className="profile__section">
      <h2>
        {heading} <span className="count">{total}</span>
      </h2>
      {totalCount === 0 && <p className="muted">{none}</p>}
      <ul className="tied">
        {items.map(({ organisation, links }) => (
          <li key={organisation.id} className="tied__item">
            <NodeShape nodeClass={organisation.nodeClass} size={14} />
            <span>
              <Link className="quiet" to={pageHref(organisation)}>
                {typeset(organisation.name)}
              </Link>
              <TodaysName entity={organisation} />
              <ul className="tied__ties">
                {tieLines(links, here).map((line, index) => (
                  <TieText key={index} line={line} here={here} footnotes={footnotes} />
                ))}
              </ul>
            </span>
          </li>
        ))}
      </ul>
      {items.length < Math.min(totalCount, MOST_TIED) && (
        <button type="button" className="text-button" disabled={loading} onClick={onShowAll}>
          {totalCount > MOST_TIED
            ? t('showMost', { most: MOST_TIED, total })
            : t('showAll', { total })}
        </button>
      )}
      {items.length < totalCount && (
        <p className="muted">{t('shown', { count: items.length, total })}</p>
      )}
    </section>
  );
}
