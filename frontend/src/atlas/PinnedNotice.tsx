import { useTranslation } from 'react-i18next';
import { useViewState } from '../view/use-view-state.ts';

/** How many actors are pinned, and the way to let all of them go. */
export function PinnedNotice() {
  const { t } = useTranslation('atlas');
  const { state, update } = useViewState();
  const count = state.pins.length;
  if (count === 0) return null;
  return (
    <span className="hidden-notice" role="status">
      {t('pinned', { count })}{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          update({ pins: [] });
        }}
      >
        {t('letGo', { count })}
      </button>
    </span>
  );
}
