import { fullRegionName } from '@knotenwerk/graph-schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../i18n/i18n.ts';
import { Foldable } from '../ui/Foldable.tsx';
import { usePageHref } from '../view/use-page-href.ts';
import type { RegionProfile } from './use-region.ts';

/** More parts than these are folded away at first. */
const MANY = 20;

/** The Länder of the country, the Kreise of a Land or area: the way down without a map. */
export function RegionParts({ region }: { readonly region: RegionProfile }) {
  const { t } = useTranslation('region');
  const locale = useLocale();
  const pageHref = usePageHref();
  const { regionLevel, overview } = region;
  const { parts } = overview;
  if (regionLevel === 'DISTRICT' || parts.length === 0) return null;
  return (
    <section className="profile__section">
      <Foldable open={parts.length <= MANY}>
        <summary>
          <h2>
            {t(`parts.${regionLevel}`)} <span className="count">{parts.length}</span>
          </h2>
        </summary>
        <ul className="nearby">
          {parts.map((part) => (
            <li key={part.id}>
              <Link to={pageHref(part)}>{fullRegionName(part, locale)}</Link>
            </li>
          ))}
        </ul>
      </Foldable>
    </section>
  );
}
