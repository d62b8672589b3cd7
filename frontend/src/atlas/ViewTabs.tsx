import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { countedKinds } from '../map/region-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { useViewState } from '../view/use-view-state.ts';
import type { View, ViewState } from '../view/view-state.ts';

const TABS = [
  { view: 'netz', icon: 'net', key: 'net' },
  { view: 'karte', icon: 'map', key: 'map' },
  { view: 'liste', icon: 'list', key: 'list' },
] as const;

/** The map counts initiatives unless told, the others show all: without a middle, the set itself travels. */
function sameSet(state: ViewState, from: View, to: View): Partial<ViewState> {
  if (state.centres.length > 0 || state.kinds.length > 0 || from === to) return {};
  if (from === 'karte') return { kinds: countedKinds(state) };
  return to === 'karte' ? { counted: 'alle' } : {};
}

/** The views of the same set, under the same filters. */
export function ViewTabs({ current }: { readonly current: View }) {
  const { t } = useTranslation('shell');
  const { state, hrefWith } = useViewState();
  return (
    <nav className="view-tabs" aria-label={t('views')}>
      {TABS.map(({ view, icon, key }) => (
        <Link
          key={view}
          to={hrefWith({ sorting: null, ...sameSet(state, current, view) }, view)}
          aria-current={view === current ? 'page' : undefined}
        >
          <Icon name={icon} size={18} />
          {t(key)}
        </Link>
      ))}
    </nav>
  );
}
