import { useTranslation } from 'react-i18next';
import { DIRECTIONS, type ArrowKey } from './walk.ts';

interface PinControlsProps {
  /** Who is selected. */
  readonly name: string;
  readonly isPinned: boolean;
  readonly onToggle: () => void;
  readonly onMove: (key: ArrowKey) => void;
}

const SIGNS: Readonly<Record<ArrowKey, string>> = {
  ArrowLeft: 'M12 4 6 10l6 6',
  ArrowUp: 'M4 12l6-6 6 6',
  ArrowDown: 'M4 8l6 6 6-6',
  ArrowRight: 'M8 4l6 6-6 6',
};

function Sign({ path }: { readonly path: string }) {
  return (
    <svg className="icon" width={18} height={18} viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** Pins the selected actor where it stands, lets it go, and moves it without dragging (WCAG 2.5.7). */
export function PinControls({ name, isPinned, onToggle, onMove }: PinControlsProps) {
  const { t } = useTranslation('graph');
  return (
    <div className="graph__pin" role="group" aria-label={t('pinOf', { name })}>
      {isPinned &&
        (Object.keys(DIRECTIONS) as ArrowKey[]).map((key) => (
          <button
            key={key}
            type="button"
            aria-label={t(`move.${key}`)}
            title={t(`move.${key}`)}
            onClick={() => {
              onMove(key);
            }}
          >
            <Sign path={SIGNS[key]} />
          </button>
        ))}
      <button
        type="button"
        aria-label={t('pin')}
        title={t(isPinned ? 'unpin' : 'pin')}
        aria-pressed={isPinned}
        onClick={onToggle}
      >
        <Sign path="M7 3h6M8 3v5l-3 3h10l-3-3V3M10 11v6" />
      </button>
    </div>
  );
}
