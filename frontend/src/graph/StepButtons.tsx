import { useTranslation } from 'react-i18next';

/** Takes the last step back, or takes it again; null: there is none. */
export interface StepButtonsProps {
  readonly onUndo: (() => void) | null;
  readonly onRedo: (() => void) | null;
}

const SIGNS = {
  undo: 'M7.5 4 3.5 8l4 4M3.5 8h8a4.5 4.5 0 0 1 0 9H8',
  redo: 'M12.5 4l4 4-4 4M16.5 8h-8a4.5 4.5 0 0 0 0 9H12',
} as const;

/** The steps of the walk, back and forward. A button without effect stays where it is, so that the other is found again. */
export function StepButtons({ onUndo, onRedo }: StepButtonsProps) {
  const { t } = useTranslation('graph');
  const actions = { undo: onUndo, redo: onRedo };
  return (
    <div className="graph__steps" role="group" aria-label={t('steps')}>
      {(['undo', 'redo'] as const).map((name) => (
        <button
          key={name}
          type="button"
          aria-label={t(name)}
          title={t(name)}
          aria-disabled={actions[name] === null}
          onClick={() => {
            actions[name]?.();
          }}
        >
          <svg className="icon" width={18} height={18} viewBox="0 0 20 20" aria-hidden="true">
            <path d={SIGNS[name]} />
          </svg>
        </button>
      ))}
    </div>
  );
}
