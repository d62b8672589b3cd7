import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { ConnectionGroup } from './ConnectionGroup.tsx';
import type { CounterpartHref } from './ConnectionRow.tsx';
import type { Footnotes } from './footnotes.ts';
import { isFactGroup, type LinkGroup } from './profile.ts';
import { groupKey, type CompletableProfile } from './use-all-links.ts';

/** Groups are opened from the top until this many connections show. */
const OPEN_UNTIL = 12;

function startsOpen(groups: readonly LinkGroup[], place: number): boolean {
  const before = groups.slice(0, place).reduce((sum, { links }) => sum + links.length, 0);
  return place === 0 || before + (groups[place]?.links.length ?? 0) <= OPEN_UNTIL;
}

interface ConnectionsProps {
  readonly completable: CompletableProfile;
  readonly footnotes: Footnotes;
  readonly hrefOf: CounterpartHref;
}

/** Whom a node is connected to, by kind of connection. */
export function Connections({ completable, footnotes, hrefOf }: ConnectionsProps) {
  const { t } = useTranslation(['profile', 'states']);
  const locale = useLocale();
  const { profile, isLoading, error, loadAll } = completable;
  const groups = profile.linkGroups.filter((group) => !isFactGroup(group));
  const total = groups.reduce((sum, { totalCount }) => sum + totalCount, 0);
  return (
    <section className="profile__section">
      <h2>
        {t('profile:connections')} <span className="count">{formatNumber(total, locale)}</span>
      </h2>
      {total === 0 && <p className="muted">{t('profile:noConnections')}</p>}
      {error !== null && <p role="alert">{t(`states:${error.failure}.title`)}</p>}
      <ul className="connections">
        {groups.map((group, place) => (
          <ConnectionGroup
            key={groupKey(group)}
            group={group}
            startsOpen={startsOpen(groups, place)}
            footnotes={footnotes}
            hrefOf={hrefOf}
            onLoadAll={loadAll}
            loading={isLoading(group)}
          />
        ))}
      </ul>
    </section>
  );
}
