import { fullRegionName, linkPhrase, regionNameAfterIn } from '@knotenwerk/graph-schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatPeriod } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { FootnoteMarks } from '../panels/FootnoteMarks.tsx';
import type { Footnotes } from '../panels/footnotes.ts';
import { Icon } from '../ui/Icon.tsx';
import { isUnsourced } from '../view/evidence.ts';
import { usePageHref } from '../view/use-page-href.ts';
import type { Here, TieLine } from './tie-lines.ts';

/** The types of link that tie an organisation to a region. */
type TieType = 'SEATED_IN' | 'ACTIVE_IN' | 'RESPONSIBLE_FOR';

interface TieTextProps {
  readonly line: TieLine;
  /** The region of the page: a tie to it need not name it. */
  readonly here: Here;
  readonly footnotes: Footnotes;
}

/** What ties them, and to which regions where these are others. */
function TiePhrase({ line: { type, places, ended }, here }: Pick<TieTextProps, 'line' | 'here'>) {
  const { t } = useTranslation('region');
  const locale = useLocale();
  const pageHref = usePageHref();
  if (here.has(places[0]?.id ?? ''))
    return t(`ties.${ended ? 'past' : 'present'}.${type as TieType}`);
  const { caption, past } = linkPhrase(type, 'FORWARD', locale);
  const nameOf = type === 'RESPONSIBLE_FOR' ? fullRegionName : regionNameAfterIn;
  return (
    <>
      {ended ? past : caption}{' '}
      {places.map((place, index) => (
        <span key={place.id}>
          {index > 0 && ', '}
          <Link to={pageHref(place)}>{nameOf(place, locale)}</Link>
        </span>
      ))}
    </>
  );
}

/** The role of a seat tells how it was found out, which is for those who keep the data. */
function roleOf({ type, role }: TieLine): string | null {
  return type === 'SEATED_IN' || role === null ? null : role;
}

/** Ties of one sort: to which regions, in which role, when, and where that is written. */
export function TieText({ line, here, footnotes }: TieTextProps) {
  const { t } = useTranslation('profile');
  const locale = useLocale();
  const { since, until, sources } = line;
  const role = roleOf(line);
  const period = formatPeriod(since, until, locale);
  return (
    <li className={line.ended ? 'hop__link--ended' : undefined}>
      <TiePhrase line={line} here={here} />
      {role !== null && <span lang="de"> ({role})</span>}
      {period !== null && <span>, {period}</span>}
      {isUnsourced(sources) ? (
        <span className="unsourced tied__unsourced">
          <Icon name="warn" size={14} />
          {t('unsourced')}
        </span>
      ) : (
        <FootnoteMarks footnotes={footnotes} sources={sources} />
      )}
    </li>
  );
}
