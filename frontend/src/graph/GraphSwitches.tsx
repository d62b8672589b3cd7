import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ARRANGEMENTS, type Arrangement } from '../layout/arrangements.ts';
import { Switch } from '../ui/Switch.tsx';

export interface GraphSwitchesProps {
  readonly showFederal: boolean;
  readonly onShowFederal: (show: boolean) => void;
  readonly showCrossLinks: boolean;
  readonly onShowCrossLinks: (show: boolean) => void;
  readonly crossLinkCount: number;
  readonly arrangement: Arrangement;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly notice: ReactNode;
}

/** What of the drawing is shown, at its lower edge. */
export function GraphSwitches(props: GraphSwitchesProps) {
  const { t } = useTranslation('graph');
  const { showFederal, onShowFederal, showCrossLinks, onShowCrossLinks, crossLinkCount } = props;
  return (
    <div className="graph__switches">
      <div className="segments" role="group" aria-label={t('arrangement')}>
        {(Object.keys(ARRANGEMENTS) as Arrangement[]).map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === props.arrangement}
            onClick={() => {
              props.onArrange(name);
            }}
          >
            {t(`arrangements.${name}`)}
          </button>
        ))}
      </div>
      <Switch checked={showFederal} onChange={onShowFederal} label={t('federalActors')} />
      {(crossLinkCount > 0 || showCrossLinks) && (
        <Switch
          checked={showCrossLinks}
          onChange={onShowCrossLinks}
          label={t('crossLinks', { number: crossLinkCount })}
        />
      )}
      {props.notice}
    </div>
  );
}
