import { fullRegionName } from '@knotenwerk/graph-schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NodeShape } from '../graph/NodeShape.tsx';
import { useLocale } from '../i18n/i18n.ts';
import { FootnoteMarks } from '../panels/FootnoteMarks.tsx';
import type { Footnotes } from '../panels/footnotes.ts';
import { usePageHref } from '../view/use-page-href.ts';
import type { RegionProfile } from './use-region.ts';

interface RegionHeadProps {
  readonly region: RegionProfile;
  readonly footnotes: Footnotes;
}

/** What kind of region it is, where it lies, and its key. */
export function RegionHead({ region, footnotes }: RegionHeadProps) {
  const { t } = useTranslation('region');
  const locale = useLocale();
  const pageHref = usePageHref();
  const name = fullRegionName(region, locale);
  const { nodeClass, regionLevel, areaType, ags, overview, sources } = region;
  return (
    <header className="region__head">
      {overview.ancestors.length > 0 && (
        <nav aria-label={t('breadcrumb')}>
          <ol className="breadcrumb">
            {overview.ancestors.map((ancestor) => (
              <li key={ancestor.id}>
                <Link to={pageHref(ancestor)}>{fullRegionName(ancestor, locale)}</Link>
              </li>
            ))}
            <li aria-current="page">{name}</li>
          </ol>
        </nav>
      )}
      <p className="profile__kind">
        <NodeShape nodeClass={nodeClass} size={16} />
        <span>
          {areaType === null ? t(`level.${regionLevel}`) : <span lang="de">{areaType}</span>}
          {ags === null && <FootnoteMarks footnotes={footnotes} sources={sources} />}
        </span>
      </p>
      <h1>{name}</h1>
      {ags !== null && (
        <p className="profile__place">
          {t('ags', { ags })}
          <FootnoteMarks footnotes={footnotes} sources={sources} />
        </p>
      )}
    </header>
  );
}
