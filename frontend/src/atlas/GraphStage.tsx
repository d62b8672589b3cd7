import type { NodeClass } from '@knotenwerk/graph-schema';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ShownWays } from '../graph/shown-ways.ts';
import { NETWORK_ID } from '../shell/page.ts';
import { useShortcuts } from '../shell/shortcuts.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { Neighbourhood } from '../view/use-neighbourhood.ts';
import type { Picture } from '../view/picture.ts';
import { useViewState } from '../view/use-view-state.ts';
import {
  LEAVE_WHOLE,
  MOST_PINS,
  NOTHING_SELECTED,
  selectedIdOf,
  showsWhole,
  viewHref,
  type ViewState,
} from '../view/view-state.ts';
import { useSteps } from '../view/use-steps.ts';
import { useMarks } from '../view/use-marks.ts';
import { hiddenClassSet, hiddenIdSet } from '../view/visible.ts';
import { AsOfNotice } from './AsOfNotice.tsx';
import { PinnedNotice } from './PinnedNotice.tsx';
import { GroupsNotice } from './GroupsNotice.tsx';
import { HiddenNotice } from './HiddenNotice.tsx';
import { UnlinkedNotice } from './UnlinkedNotice.tsx';
import { useWholeLook } from './use-whole-look.tsx';
import { waysToOmitted } from './ways-to-omitted.ts';

/** The drawing library is large: it is fetched when the first network is shown. */
const NetworkGraph = lazy(async () => {
  const { NetworkGraph: Graph } = await import('../graph/NetworkGraph.tsx');
  return { default: Graph };
});

/** The classes switched off in the legend, the same object while they stay the same. */
export function useHiddenClasses(): ReadonlySet<NodeClass> {
  const { state } = useViewState();
  return useMemo(() => hiddenClassSet(state), [state]);
}

/** The actors hidden by hand, the same object while they stay the same. */
export function useHiddenIds(): ReadonlySet<string> {
  const { state } = useViewState();
  return useMemo(() => hiddenIdSet(state), [state]);
}

interface GraphStageProps {
  readonly neighbourhood: Neighbourhood;
  readonly ways: ShownWays | null;
  /** Set: actors have their places in the picture of the whole network. */
  readonly picture?: Picture | null;
}

/** The same object while the pins stay the same. */
function useStablePins(pins: ViewState['pins']): ViewState['pins'] {
  const text = JSON.stringify(pins);
  return useMemo(() => JSON.parse(text) as ViewState['pins'], [text]);
}

/** The communities switched off in the legend, the same object while they stay the same. */
function useHiddenCommunities(): ReadonlySet<string> {
  const { state } = useViewState();
  const ids = state.hiddenCommunities.join(' ');
  return useMemo(() => new Set(ids === '' ? [] : ids.split(' ')), [ids]);
}

/** The network, wired to the URL: every choice in it is a step in the browser's history. */
export function GraphStage({ neighbourhood, ways, picture = null }: GraphStageProps) {
  const { t } = useTranslation('atlas');
  const navigate = useNavigate();
  const { state, update } = useViewState();
  const hiddenClasses = useHiddenClasses();
  const hiddenIds = useHiddenIds();
  const hiddenCommunities = useHiddenCommunities();
  const look = useWholeLook(picture);
  const pins = useStablePins(state.pins);
  const [shortcuts] = useShortcuts();
  const { undo, redo } = useSteps();
  const marks = useMarks();
  const { centres, showFederal, showCrossLinks } = state;
  const openList = (wanted: ViewState) => {
    void navigate(viewHref('liste', wanted));
  };
  return (
    <Suspense fallback={<Skeleton lines={5} label={t('loadingNet')} />}>
      <NetworkGraph
        id={NETWORK_ID}
        neighbourhood={neighbourhood}
        centres={centres}
        selected={selectedIdOf(state)}
        hiddenClasses={hiddenClasses}
        hiddenIds={hiddenIds}
        hiddenCommunities={hiddenCommunities}
        {...(look ? { whole: look } : {})}
        marked={marks.marked}
        onToggleMark={marks.add}
        onClearMarks={marks.clear}
        ways={ways}
        onHideWays={() => {
          update({ pathFrom: null, pathTo: null });
        }}
        shortcuts={shortcuts}
        onUndo={undo}
        onRedo={redo}
        showFederal={showFederal}
        onShowFederal={(show) => {
          update({ showFederal: show });
        }}
        showCrossLinks={showCrossLinks}
        onShowCrossLinks={(show) => {
          update({ showCrossLinks: show });
        }}
        arrangement={state.arrangement}
        onArrange={(arrangement) => {
          update({ arrangement });
        }}
        pins={pins}
        onPin={(id, place) => {
          const isMoved = place !== null && state.pins.some((pin) => pin.id === id);
          const others = state.pins.filter((pin) => pin.id !== id);
          const next = place === null ? others : [...others, { id, ...place }].slice(-MOST_PINS);
          update({ pins: next, selection: id }, { replace: isMoved });
        }}
        onSelect={(selection) => {
          update({ selection });
        }}
        onExpand={(id) => {
          if (showsWhole(state)) update({ ...LEAVE_WHOLE, centres: [id] });
          else if (!centres.includes(id)) update({ centres: [...centres, id], selection: id });
        }}
        onClearSelection={() => {
          update({ selection: NOTHING_SELECTED });
        }}
        waysToOmitted={waysToOmitted({ state, update, openList, t })}
        notice={
          <>
            <HiddenNotice />
            <PinnedNotice />
            <AsOfNotice view="netz" />
            <UnlinkedNotice picture={picture} />
            {picture && <GroupsNotice picture={picture} />}
          </>
        }
      />
    </Suspense>
  );
}
