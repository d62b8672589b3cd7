import { nodePath, type NodePath } from '@knotenwerk/graph-schema';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams } from 'react-router';
import { typeset } from '../i18n/format.ts';
import { AsOfControl } from '../atlas/AsOfControl.tsx';
import { IgnoredNotice } from '../atlas/IgnoredNotice.tsx';
import { usePageTitle } from '../shell/page.ts';
import { EarlierAnswer } from '../ui/EarlierAnswer.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useMedia, WIDTHS } from '../ui/use-media.ts';
import { dayOf } from '../view/day-of.ts';
import { entityHref, isActor } from '../view/entity-href.ts';
import { usePageHref } from '../view/use-page-href.ts';
import { useViewState } from '../view/use-view-state.ts';
import { INITIAL_VIEW, viewHref } from '../view/view-state.ts';
import { textOf, type Profile } from './profile.ts';
import { PathFromHere } from './PathFromHere.tsx';
import { ProfileView } from './ProfileView.tsx';
import { useProfile } from './use-profile.ts';

function Actions({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('profile');
  const { state } = useViewState();
  const listFirst = useMedia(WIDTHS.listFirst);
  const { id, label } = profile;
  const website = textOf(profile, 'website');
  return (
    <div className="profile__actions">
      {isActor(label) && (
        <Link
          className="button button--primary button--dense"
          to={entityHref(profile, listFirst, state.asOf)}
        >
          <Icon name="net" />
          {t('openNetwork')}
        </Link>
      )}
      {isActor(label) && <PathFromHere id={id} />}
      {label === 'Theme' && (
        <Link
          className="button button--primary button--dense"
          to={viewHref('liste', { ...INITIAL_VIEW, themes: [id] })}
        >
          <Icon name="list" />
          {t('organisationsWithTheme')}
        </Link>
      )}
      {website !== null && (
        <a className="button button--secondary button--dense" href={website}>
          <Icon name="external" />
          {t('website')}
        </a>
      )}
      <button
        type="button"
        className="button button--tertiary button--dense"
        onClick={() => {
          window.print();
        }}
      >
        <Icon name="print" />
        {t('print')}
      </button>
    </div>
  );
}

interface ProfilePageProps {
  /** The first part of the address it was opened at. */
  readonly path: NodePath;
}

/** The page of any node: its profile alone, to be linked and printed. An address of the other sort leads to the right one. */
export function ProfilePage({ path }: ProfilePageProps) {
  const { t } = useTranslation('profile');
  const { id = '' } = useParams();
  const { state } = useViewState();
  const pageHref = usePageHref();
  const { profile, error, retry, ...told } = useProfile(id, dayOf(state));
  usePageTitle(profile === null ? t('panel') : typeset(profile.name));
  if (profile !== null && nodePath(profile.label) !== path)
    return <Navigate replace to={pageHref(profile)} />;
  return (
    <div className="page page--profile">
      <IgnoredNotice />
      <AsOfControl />
      {error !== null && <ErrorState error={error} onRetry={retry} heading="h1" />}
      {error === null && profile === null && <Skeleton lines={12} label={t('loading')} />}
      {profile !== null && (
        <EarlierAnswer isEarlier={told.isEarlier}>
          <ProfileView
            key={profile.id}
            profile={profile}
            asOf={told.day}
            hrefOf={pageHref}
            actions={<Actions profile={profile} />}
          />
        </EarlierAnswer>
      )}
    </div>
  );
}
