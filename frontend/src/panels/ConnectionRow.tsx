import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NodeShape } from '../graph/NodeShape.tsx';
import { formatPeriod, typeset } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import { isUnsourced } from '../view/evidence.ts';
import { TodaysName } from '../view/TodaysName.tsx';
import { FootnoteMarks } from './FootnoteMarks.tsx';
import type { Footnotes } from './footnotes.ts';
import type { ProfileLink } from './profile.ts';

type Counterpart = NonNullable<ProfileLink['counterpart']>;

/** Where a name in a profile leads: in the network it selects, on a page it opens the next page. */
export type CounterpartHref = (counterpart: Counterpart) => string;

interface ConnectionRowProps {
  readonly link: ProfileLink;
  readonly footnotes: Footnotes;
  readonly hrefOf: CounterpartHref;
}

/** One connection: with whom, in which role, when, and where that is written. */
export function ConnectionRow({ link, footnotes, hrefOf }: ConnectionRowProps) {
  const { t } = useTranslation('profile');
  const locale = useLocale();
  const { counterpart, role, since, until, ended, sources } = link;
  if (counterpart === null) return null;
  const period = formatPeriod(since, until, locale);
  return (
    <li className={ended ? 'connection connection--ended' : 'connection'}>
      <NodeShape nodeClass={counterpart.nodeClass} size={14} hollow={ended} />
      <span>
        <Link className="quiet" to={hrefOf(counterpart)}>
          {typeset(counterpart.name)}
        </Link>
        <TodaysName entity={counterpart} />
        {role !== null && <span className="connection__role">, {role}</span>}
      </span>
      <span className="connection__when">
        {period}
        {ended && period === null && t('ended')}
        {isUnsourced(sources) ? (
          <span className="unsourced">
            <Icon name="warn" size={14} />
            {t('unsourced')}
          </span>
        ) : (
          <FootnoteMarks footnotes={footnotes} sources={sources} />
        )}
      </span>
    </li>
  );
}
