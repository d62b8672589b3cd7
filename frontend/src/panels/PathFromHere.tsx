import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../ui/Icon.tsx';
import { useViewState } from '../view/use-view-state.ts';
import { INITIAL_VIEW, viewHref } from '../view/view-state.ts';

/** To the ways that begin at an actor; the day that is looked at stays. */
export function PathFromHere({ id }: { readonly id: string }) {
  const { t } = useTranslation('profile');
  const { asOf } = useViewState().state;
  return (
    <Link
      className="button button--secondary button--dense"
      to={viewHref('pfade', { ...INITIAL_VIEW, pathFrom: id, asOf })}
    >
      <Icon name="share" />
      {t('pathFromHere')}
    </Link>
  );
}
