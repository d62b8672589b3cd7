import { useTranslation } from 'react-i18next';
import type { Viewport } from './use-viewport.ts';

interface ZoomButtonsProps {
  readonly viewport: Pick<Viewport, keyof typeof SIGNS>;
}

const SIGNS = {
  zoomIn: 'M10 4v12M4 10h12',
  zoomOut: 'M4 10h12',
  showAll: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
} as const;

/** Larger, smaller, everything: what wheel and fingers do, as buttons. */
export function ZoomButtons({ viewport }: ZoomButtonsProps) {
  const { t } = useTranslation('graph');
  return (
    <div className="graph__zoom" role="group" aria-label={t('zoom')}>
      {(['zoomIn', 'zoomOut', 'showAll'] as const).map((name) => (
        <button
          key={name}
          type="button"
          aria-label={t(name)}
          title={t(name)}
          onClick={() => {
            viewport[name]();
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
