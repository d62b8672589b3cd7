import { linkPeriod, linkVerb } from '@knotenwerk/graph-schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatPeriod } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { FootnoteMarks } from '../panels/FootnoteMarks.tsx';
import type { Footnotes } from '../panels/footnotes.ts';
import { isUnsourced } from '../view/evidence.ts';
import { usePageHref } from '../view/use-page-href.ts';
import type { Hop, HopLink, PathEnd } from './use-ways.ts';
import { calledBy, directionFrom } from './way-words.ts';

interface HopSentenceProps {
  readonly hop: Hop;
  readonly footnotes: Footnotes;
}

function Name({ entity }: { readonly entity: PathEnd }) {
  const pageHref = usePageHref();
  return <Link to={pageHref(entity)}>{calledBy(entity)}</Link>;
}

function Sentence({ hop, link, footnotes }: HopSentenceProps & { readonly link: HopLink }) {
  const { t } = useTranslation('profile');
  const locale = useLocale();
  const { from, to } = hop;
  const { opening, closing } = linkVerb(
    { ...link, direction: directionFrom(link, from.id) },
    locale,
  );
  const { since, until } = linkPeriod(link);
  const period = formatPeriod(since, until, locale);
  return (
    <div className={link.ended ? 'hop__link hop__link--ended' : 'hop__link'}>
      <span>
        <Name entity={from} /> {opening} <Name entity={to} />
        {closing !== null && ` ${closing}`}
        {link.role !== null && (
          <>
            , <b>{link.role}</b>
          </>
        )}
        .
      </span>
      <span className="hop__when">
        {period}
        {isUnsourced(link.sources) ? (
          <span className="unsourced">{t('unsourced')}</span>
        ) : (
          <FootnoteMarks footnotes={footnotes} sources={link.sources} />
        )}
      </span>
    </div>
  );
}

/** One step of a way as a sentence: the link that says most, the others folded below it. */
export function HopSentence({ hop, footnotes }: HopSentenceProps) {
  const { t } = useTranslation('path');
  const [first, ...others] = hop.links;
  if (first === undefined) return null;
  return (
    <li className="hop">
      <Sentence hop={hop} link={first} footnotes={footnotes} />
      {others.length > 0 && (
        <details>
          <summary>{t('more', { count: others.length })}</summary>
          {others.map((link) => (
            <Sentence key={link.id} hop={hop} link={link} footnotes={footnotes} />
          ))}
        </details>
      )}
    </li>
  );
}
