import { useTranslation } from 'react-i18next';
import { Chooser } from '../ui/Chooser.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useMedia, WIDTHS } from '../ui/use-media.ts';
import { useViewState } from '../view/use-view-state.ts';
import { COLOURS, GROUPINGS, showsWhole } from '../view/view-state.ts';

/** What the colours of a picture say, what actors are put together by, and whether federal ones are shown. */
function Switches() {
  const { t } = useTranslation(['atlas', 'graph']);
  const { state, update } = useViewState();
  return (
    <>
      <Chooser
        label={t('atlas:whole.colour')}
        values={COLOURS}
        captionOf={(value) => t(`atlas:whole.colours.${value}`)}
        value={state.colour}
        onChange={(colour) => {
          update({ colour });
        }}
      />
      <Chooser
        label={t('atlas:whole.grouping')}
        values={showsWhole(state) ? (['keine', ...GROUPINGS] as const) : GROUPINGS}
        captionOf={(value) => t(`atlas:whole.groupings.${value}`)}
        value={state.grouping ?? (showsWhole(state) ? 'keine' : 'art')}
        onChange={(chosen) => {
          update({ grouping: chosen === 'keine' ? null : chosen, openedGroups: [] });
        }}
      />
      <Switch
        checked={state.showFederal}
        onChange={(showFederal) => {
          update({ showFederal });
        }}
        label={t('graph:federalActors')}
      />
    </>
  );
}

/** The switches of a picture; behind one button where the drawing needs the room. */
export function WholeSwitches() {
  const { t } = useTranslation('atlas');
  const small = useMedia(WIDTHS.small);
  if (!small) return <Switches />;
  return (
    <Disclosure
      button={
        <>
          {t('whole.look')}
          <Icon name="down" />
        </>
      }
      buttonClassName="filter-button"
      panelLabel={t('whole.look')}
    >
      <Switches />
    </Disclosure>
  );
}
