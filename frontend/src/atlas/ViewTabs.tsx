import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../ui/Icon.tsx';
import { useViewState } from '../view/use-view-state.ts';
import type { View } from '../view/view-state.ts';

const TABS = [
  { view: 'netz', icon: 'net', key: 'net' },
  { view: 'liste', icon: 'list', key: 'list' },
] as const;

/** The views of the same set, under the same filters. */
export function ViewTabs({ current }: { readonly current: View }) {
  const { t } = useTranslation('shell');
  const { hrefWith } = useViewState();
  return (
    <nav className="view-tabs" aria-label={t('views')}>
      {TABS.map(({ view, icon, key }) => (
        <Link
          key={view}
          to={hrefWith({ sorting: null }, view)}
          aria-current={view === current ? 'page' : undefined}
        >
          <Icon name={icon} size={18} />
          {t(key)}
        </Link>
      ))}
    </nav>
  );
}
