import { useTranslation } from 'react-i18next';
import { useViewState } from '../view/use-view-state.ts';
import { DEPTHS } from '../view/view-state.ts';

/** How many steps around the middle. */
export function DepthControl() {
  const { t } = useTranslation('atlas');
  const { state, update } = useViewState();
  return (
    <div className="segments segments--labelled" role="group" aria-label={t('depth.group')}>
      <span aria-hidden="true">{t('depth.group')}</span>
      {DEPTHS.map((depth) => (
        <button
          key={depth}
          type="button"
          aria-pressed={depth === state.depth}
          aria-label={t('depth.steps', { count: depth })}
          onClick={() => {
            update({ depth });
          }}
        >
          {depth}
        </button>
      ))}
    </div>
  );
}
