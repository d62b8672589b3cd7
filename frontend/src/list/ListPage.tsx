import { useMemo, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../ui/Icon.tsx';
import { IgnoredNotice } from '../atlas/IgnoredNotice.tsx';
import { MarkedBar } from '../atlas/MarkedBar.tsx';
import { NOTHING_SELECTED, showsNetwork, type ViewState } from '../view/view-state.ts';
import { ProfilePanel } from '../panels/ProfilePanel.tsx';
import { ToolRow } from '../atlas/ToolRow.tsx';
import { useWayNetwork } from '../paths/use-way-network.ts';
import { WaysNotice } from '../paths/WaysNotice.tsx';
import { useNetworkSize } from '../shell/use-network-size.ts';
import { useUnknownMarks } from '../view/use-unknown-marks.ts';
import { useViewState } from '../view/use-view-state.ts';
import { visibleSet } from '../view/visible.ts';
import { CentredList } from './CentredList.tsx';
import { OrganisationListView } from './OrganisationListView.tsx';
import { useOrganisations } from './use-organisations.ts';

/** In the list a profile opens only when a row was chosen: the first of the middle is no choice. */
function openedId({ selection }: ViewState): string | null {
  return selection === NOTHING_SELECTED ? null : selection;
}

/** The profile beside the list, of the row that was chosen. */
function SidePanel({ id }: { readonly id: string }) {
  const { t } = useTranslation(['list', 'profile']);
  const { hrefWith } = useViewState();
  return (
    <aside className="panel panel--list" aria-label={t('profile:panel')}>
      <div className="panel__body">
        <ProfilePanel
          id={id}
          top={
            <p className="panel__back">
              <Link to={hrefWith({ selection: null })}>
                <Icon name="close" />
                {t('list:closePanel')}
              </Link>
            </p>
          }
        />
      </div>
    </aside>
  );
}

/** The list with the chosen profile at its side, below the tool row. */
function Body({ children }: { readonly children: ReactNode }) {
  const { state } = useViewState();
  const opened = openedId(state);
  return (
    <div className="list-page__body">
      {opened !== null && <SidePanel id={opened} />}
      <div className="list-page__work">{children}</div>
    </div>
  );
}

function Around() {
  const { state } = useViewState();
  const result = useWayNetwork(state);
  const { actorCount } = useNetworkSize();
  const { neighbourhood } = result;
  const shown = useMemo(
    () => neighbourhood?.nodes.map(({ entity }) => entity) ?? null,
    [neighbourhood],
  );
  const unknownMarks = useUnknownMarks(shown);
  const visible = neighbourhood && visibleSet(neighbourhood, state, result.ways);
  return (
    <>
      <ToolRow
        view="liste"
        shown={visible?.nodes.length ?? null}
        total={actorCount}
        picture={result.picture}
      />
      <IgnoredNotice unknownIds={[...(neighbourhood?.unknownIds ?? []), ...unknownMarks]} />
      <WaysNotice found={result.found} />
      <MarkedBar unknownIds={unknownMarks} />
      <Body>
        <CentredList result={result} visible={visible} />
      </Body>
    </>
  );
}

function All() {
  const { state } = useViewState();
  const result = useOrganisations(state);
  const unknownMarks = useUnknownMarks(result.list?.organisations ?? null);
  const { organisationCount } = useNetworkSize();
  return (
    <>
      <ToolRow view="liste" shown={result.list?.totalCount ?? null} total={organisationCount} />
      <IgnoredNotice unknownIds={unknownMarks} />
      <MarkedBar unknownIds={unknownMarks} />
      <Body>
        <OrganisationListView result={result} />
      </Body>
    </>
  );
}

/** Liste: the same set as the network, as a table; without a middle every organisation. */
export function ListPage() {
  const { state, update } = useViewState();
  const withPanel = openedId(state) !== null;
  const clearMarks = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && state.marked.length > 0) update({ marked: [] });
  };
  return (
    <div
      className={withPanel ? 'list-page list-page--with-panel' : 'list-page'}
      onKeyDown={clearMarks}
    >
      {showsNetwork(state) ? <Around /> : <All />}
    </div>
  );
}
