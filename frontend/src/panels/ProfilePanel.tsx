import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EarlierAnswer } from '../ui/EarlierAnswer.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { dayOf } from '../view/day-of.ts';
import { isActor } from '../view/entity-href.ts';
import { usePageHref } from '../view/use-page-href.ts';
import { useViewState } from '../view/use-view-state.ts';
import { NOTHING_SELECTED } from '../view/view-state.ts';
import { ProfileActions } from './ProfileActions.tsx';
import { ProfileView } from './ProfileView.tsx';
import { useProfile } from './use-profile.ts';

interface ProfilePanelProps {
  readonly id: string;
  /** Stands above the profile instead of the way back to the overview. */
  readonly top?: ReactNode;
}

/** The profile of what is selected, beside the network or the list. */
export function ProfilePanel({ id, top }: ProfilePanelProps) {
  const { t } = useTranslation('profile');
  const { state, hrefWith } = useViewState();
  const pageHref = usePageHref();
  const { profile, error, retry, ...told } = useProfile(id, dayOf(state));
  return (
    <>
      {top ?? (
        <p className="panel__back">
          <Link to={hrefWith({ selection: NOTHING_SELECTED })}>
            <Icon name="left" />
            {t('overview')}
          </Link>
          {profile !== null && <Link to={pageHref(profile)}>{t('page')}</Link>}
        </p>
      )}
      {error !== null && <ErrorState error={error} onRetry={retry} heading={top ? 'h2' : 'h1'} />}
      {error === null && profile === null && <Skeleton lines={9} label={t('loading')} />}
      {profile !== null && (
        <EarlierAnswer isEarlier={told.isEarlier}>
          <ProfileView
            key={profile.id}
            profile={profile}
            asOf={told.day}
            hrefOf={(other) =>
              isActor(other.label) ? hrefWith({ selection: other.id }) : pageHref(other)
            }
            actions={<ProfileActions profile={profile} />}
          />
        </EarlierAnswer>
      )}
    </>
  );
}
