import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { typeset } from '../i18n/format.ts';
import { OverviewPanel } from '../panels/OverviewPanel.tsx';
import { ProfilePanel } from '../panels/ProfilePanel.tsx';
import { SearchField } from '../search/SearchField.tsx';
import { NETWORK_ID, usePageTitle } from '../shell/page.ts';
import { useNetworkSize } from '../shell/use-network-size.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useMedia, WIDTHS } from '../ui/use-media.ts';
import type { Picture } from '../view/picture.ts';
import { useWayNetwork, type WayNetwork } from '../paths/use-way-network.ts';
import { WaysNotice } from '../paths/WaysNotice.tsx';
import { useUnknownMarks } from '../view/use-unknown-marks.ts';
import { useViewState } from '../view/use-view-state.ts';
import { selectedIdOf, showsNetwork, showsWhole } from '../view/view-state.ts';
import { visibleSet, type VisibleSet } from '../view/visible.ts';
import { activeFilters } from './active-filters.ts';
import { AbsentActors } from './AbsentActors.tsx';
import { EmptyState } from './EmptyState.tsx';
import { GraphStage } from './GraphStage.tsx';
import { IgnoredNotice } from './IgnoredNotice.tsx';
import { LegendRow } from './LegendRow.tsx';
import { MarkedBar } from './MarkedBar.tsx';
import { NetIntro } from './NetIntro.tsx';
import { Sheet } from './Sheet.tsx';
import { ToolRow } from './ToolRow.tsx';

function Canvas({ result, visible }: { result: WayNetwork; visible: VisibleSet | null }) {
  const { t } = useTranslation('atlas');
  const { state } = useViewState();
  const { neighbourhood, ways, picture, absent, error, retry, loading } = result;
  if (error !== null) return <ErrorState error={error} onRetry={retry} />;
  if (neighbourhood === null || visible === null)
    return <Skeleton lines={5} label={t('loadingNet')} />;
  const groups = picture?.groups.length ?? 0;
  const alone = visible.nodes.length + groups <= state.centres.length && !loading;
  const filtered = activeFilters(state).length > 0 || state.asOf !== null;
  return (
    <>
      {(neighbourhood.nodes.length > 0 || picture !== null) && (
        <GraphStage neighbourhood={neighbourhood} ways={ways} picture={picture} />
      )}
      {absent.length > 0 && <AbsentActors absent={absent} />}
      {alone && filtered && (showsWhole(state) || absent.length < state.centres.length) && (
        <EmptyState around={!showsWhole(state)} />
      )}
    </>
  );
}

interface PanelProps {
  readonly visible: VisibleSet | null;
  readonly picture: Picture | null;
}

function Panel({ visible, picture }: PanelProps) {
  const { t } = useTranslation('profile');
  const { state } = useViewState();
  const selectedId = selectedIdOf(state);
  if (selectedId !== null) return <ProfilePanel id={selectedId} />;
  if (visible === null) return <Skeleton lines={9} label={t('loading')} />;
  return <OverviewPanel visible={visible} picture={picture} />;
}

function Around() {
  const { t } = useTranslation(['atlas', 'profile']);
  const { state } = useViewState();
  const small = useMedia(WIDTHS.small);
  const result = useWayNetwork(state);
  const { actorCount } = useNetworkSize();
  const { neighbourhood, picture, loading } = result;
  const shown = useMemo(
    () => neighbourhood?.nodes.map(({ entity }) => entity) ?? null,
    [neighbourhood],
  );
  const unknownMarks = useUnknownMarks(shown);
  const visible = neighbourhood && visibleSet(neighbourhood, state, result.ways);
  const middle = visible?.nodes.find(({ entity }) => entity.id === state.centres[0])?.entity;
  const name = showsWhole(state) ? t('atlas:whole.name') : middle && typeset(middle.name);
  usePageTitle(name ? t('atlas:pageNetOf', { name }) : t('atlas:pageNet'));
  const work = (
    <div className="work" aria-busy={loading}>
      <ToolRow
        view="netz"
        shown={visible?.nodes.length ?? null}
        total={actorCount}
        picture={picture}
      >
        {small && neighbourhood && (
          <LegendRow neighbourhood={neighbourhood} picture={picture} folded />
        )}
        {small && (
          <Link className="icon-button" to="/suche" aria-label={t('atlas:search')}>
            <Icon name="search" size={20} />
          </Link>
        )}
      </ToolRow>
      <IgnoredNotice unknownIds={[...(neighbourhood?.unknownIds ?? []), ...unknownMarks]} />
      <WaysNotice found={result.found} />
      <MarkedBar unknownIds={unknownMarks} />
      <div className="canvas">
        <Canvas result={result} visible={visible} />
      </div>
      {!small && neighbourhood && (
        <LegendRow neighbourhood={neighbourhood} picture={picture} folded={false} />
      )}
    </div>
  );
  if (small)
    return (
      <div className="atlas">
        {work}
        <Sheet>
          <Panel visible={visible} picture={picture} />
        </Sheet>
      </div>
    );
  return (
    <div className="atlas">
      <a className="skip-link" href={`#${NETWORK_ID}`}>
        {t('atlas:skipToNet')}
      </a>
      <aside className="panel" aria-label={t('profile:panel')}>
        <div className="panel__search">
          <SearchField size="dense" />
        </div>
        <div className="panel__body">
          <Panel visible={visible} picture={picture} />
        </div>
      </aside>
      {work}
    </div>
  );
}

/** Netz: who is connected to whom around the actors in the middle, or in the whole network. */
export function NetPage() {
  const { state } = useViewState();
  return showsNetwork(state) ? <Around /> : <NetIntro />;
}
