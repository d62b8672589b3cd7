import { useTranslation } from 'react-i18next';
import { AsOfControl } from '../atlas/AsOfControl.tsx';
import { FilterMenus } from '../atlas/FilterMenus.tsx';
import { Chooser } from '../ui/Chooser.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useViewState } from '../view/use-view-state.ts';
import { PATH_COUNTS, PATH_LENGTHS } from '../view/view-state.ts';
import { AvoidMenu } from './AvoidMenu.tsx';

/** What decides which ways are shown; everything acts at once. */
export function PathTools() {
  const { t } = useTranslation('path');
  const { state, update } = useViewState();
  const captionOf = (number: number) => t('lengthValue', { number: String(number) });
  return (
    <div className="path-tools" role="group" aria-label={t('tools')}>
      <Switch
        checked={state.sourcedOnly}
        label={t('sourcedOnly')}
        onChange={(sourcedOnly) => {
          update({ sourcedOnly });
        }}
      />
      <FilterMenus together />
      <AvoidMenu />
      <AsOfControl />
      <Chooser
        label={t('length')}
        values={PATH_LENGTHS}
        captionOf={captionOf}
        value={state.pathLength}
        onChange={(pathLength) => {
          update({ pathLength });
        }}
      />
      <Chooser
        label={t('amount')}
        values={PATH_COUNTS}
        captionOf={captionOf}
        value={state.pathCount}
        onChange={(pathCount) => {
          update({ pathCount });
        }}
      />
    </div>
  );
}
