import type { Day } from '@knotenwerk/graph-schema';
import type { ReactNode } from 'react';
import type { CounterpartHref } from './ConnectionRow.tsx';
import { Connections } from './Connections.tsx';
import { Facts } from './Facts.tsx';
import { numberSources } from './footnotes.ts';
import { NameTimeline } from './NameTimeline.tsx';
import type { Profile } from './profile.ts';
import { ProfileHead } from './ProfileHead.tsx';
import { SourceList } from './SourceList.tsx';
import { useAllLinks } from './use-all-links.ts';

interface ProfileViewProps {
  readonly profile: Profile;
  readonly asOf: Day | null;
  readonly hrefOf: CounterpartHref;
  /** What can be done with it here. */
  readonly actions: ReactNode;
}

/** Everything known about one node, every fact with its source: in the panel and on its own page. */
export function ProfileView({ profile, asOf, hrefOf, actions }: ProfileViewProps) {
  const completable = useAllLinks(profile, asOf);
  const footnotes = numberSources(completable.profile);
  return (
    <article className="profile">
      <ProfileHead profile={profile} footnotes={footnotes} asOf={asOf} />
      {actions}
      <NameTimeline profile={profile} footnotes={footnotes} asOf={asOf} />
      <Facts completable={completable} footnotes={footnotes} />
      <Connections completable={completable} footnotes={footnotes} hrefOf={hrefOf} />
      <SourceList footnotes={footnotes} />
    </article>
  );
}
