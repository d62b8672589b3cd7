import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useViewState } from '../view/use-view-state.ts';

/** From several actors in the middle to what they have in common; nothing for a single one. */
export function CommonLink() {
  const { t } = useTranslation('common');
  const { state, hrefWith } = useViewState();
  if (state.centres.length < 2) return null;
  return (
    <Link
      className="button button--secondary button--dense"
      to={hrefWith({ selection: null, sorting: null }, 'gemeinsam')}
    >
      {t('link')}
    </Link>
  );
}
