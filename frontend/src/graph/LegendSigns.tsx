import { useTranslation } from 'react-i18next';

/** What besides shapes needs an explanation in this drawing. */
export interface LegendSignsProps {
  readonly hasEnded: boolean;
  readonly hasUnsourced: boolean;
  readonly hasSeveral: boolean;
}

/** The signs of size and lines, only those that are there. */
export function LegendSigns({ hasEnded, hasUnsourced, hasSeveral }: LegendSignsProps) {
  const { t } = useTranslation('graph');
  return (
    <>
      <span>
        <svg width="46" height="18" aria-hidden="true">
          <circle className="dot" cx="6" cy="9" r="4" />
          <circle className="dot" cx="19" cy="9" r="6" />
          <circle className="dot" cx="37" cy="9" r="8.5" />
        </svg>
        {t('legendSize')}
      </span>
      {hasEnded && (
        <span>
          <svg width="30" height="18" aria-hidden="true">
            <path className="line line--ended" d="M0 9H30" />
          </svg>
          {t('legendEnded')}
        </span>
      )}
      {hasUnsourced && (
        <span>
          <svg width="30" height="18" aria-hidden="true">
            <path className="line line--subject" d="M0 9H30" />
            <circle className="ring" cx="15" cy="9" r="4.5" />
          </svg>
          {t('legendUnsourced')}
        </span>
      )}
      {hasSeveral && (
        <span>
          <svg width="30" height="18" aria-hidden="true">
            <path className="line" d="M0 9H30" />
            <rect className="badge-frame" x="1.5" y="0.5" width="27" height="17" rx="8.5" />
            <text x="15" y="13" textAnchor="middle">
              {'3\u202f×'}
            </text>
          </svg>
          {t('legendSeveral')}
        </span>
      )}
    </>
  );
}
