import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { typeset } from '../i18n/format.ts';
import { usePageTitle } from '../shell/page.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useMedia, WIDTHS } from '../ui/use-media.ts';
import { entityHref, isActor, profileHref } from '../view/entity-href.ts';
import { useViewState } from '../view/use-view-state.ts';
import { INITIAL_VIEW, viewHref } from '../view/view-state.ts';
import { textOf, type Profile } from './profile.ts';
import { ProfileView } from './ProfileView.tsx';
import { useProfile } from './use-profile.ts';

function Actions({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('profile');
  const listFirst = useMedia(WIDTHS.listFirst);
  const { id, label } = profile;
  const website = textOf(profile, 'website');
  return (
    <div className="profile__actions">
      {isActor(label) && (
        <Link className="button button--primary button--dense" to={entityHref(profile, listFirst)}>
          <Icon name="net" />
          {t('openNetwork')}
        </Link>
      )}
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

/** The page of any node: its profile alone, to be linked and printed. */
export function ProfilePage() {
  const { t } = useTranslation('profile');
  const { id = '' } = useParams();
  const { state } = useViewState();
  const { profile, error, retry } = useProfile(id, state.asOf);
  usePageTitle(profile === null ? t('panel') : typeset(profile.name));
  return (
    <div className="page page--profile">
      {error !== null && <ErrorState error={error} onRetry={retry} heading="h1" />}
      {error === null && profile === null && <Skeleton lines={12} label={t('loading')} />}
      {profile !== null && (
        <ProfileView
          key={profile.id}
          profile={profile}
          asOf={state.asOf}
          hrefOf={({ id: other }) => profileHref(other)}
          actions={<Actions profile={profile} />}
        />
      )}
    </div>
  );
}
