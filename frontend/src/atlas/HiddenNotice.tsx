import { useTranslation } from 'react-i18next';
import { useViewState } from '../view/use-view-state.ts';

/** How many actors were hidden by hand, and the way to see them again. */
export function HiddenNotice() {
  const { t } = useTranslation('atlas');
  const { state, update } = useViewState();
  const count = state.hiddenActors.length;
  if (count === 0) return null;
  return (
    <span className="hidden-notice" role="status">
      {t('hiddenActors', { count })}{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          update({ hiddenActors: [] });
        }}
      >
        {t('showHidden', { count })}
      </button>
    </span>
  );
}
