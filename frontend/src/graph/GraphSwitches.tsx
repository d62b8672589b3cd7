import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Switch } from '../ui/Switch.tsx';

export interface GraphSwitchesProps {
  readonly showFederal: boolean;
  readonly onShowFederal: (show: boolean) => void;
  readonly showCrossLinks: boolean;
  readonly onShowCrossLinks: (show: boolean) => void;
  readonly crossLinkCount: number;
  readonly notice: ReactNode;
}

/** What of the drawing is shown, at its lower edge. */
export function GraphSwitches(props: GraphSwitchesProps) {
  const { t } = useTranslation('graph');
  const { showFederal, onShowFederal, showCrossLinks, onShowCrossLinks, crossLinkCount } = props;
  return (
    <div className="graph__switches">
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
