import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { useMedia, WIDTHS } from '../ui/use-media.ts';
import { useViewState } from '../view/use-view-state.ts';
import type { View } from '../view/view-state.ts';
import { mapFilters } from './active-filters.ts';
import { AsOfControl } from './AsOfControl.tsx';
import { CentreChips } from './CentreChips.tsx';
import { FilterMenus } from './FilterMenus.tsx';
import { ViewTabs } from './ViewTabs.tsx';

interface ToolRowProps {
  readonly view: View;
  /** How many are shown, of how many; null while unknown. */
  readonly shown: number | null;
  readonly total: number | null;
  /** Further tools at the right end. */
  readonly children?: ReactNode;
}

function Seen({ shown, total }: Pick<ToolRowProps, 'shown' | 'total'>) {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const known = shown !== null && total !== null;
  return (
    <span className="seen" role="status">
      {known && (
        <>
          <b>{formatNumber(shown, locale)}</b> {t('seen', { total: formatNumber(total, locale) })}
        </>
      )}
    </span>
  );
}

/** View tabs, filters, day, and how much of everything is visible. */
export function ToolRow({ view, shown, total, children }: ToolRowProps) {
  const { t } = useTranslation('atlas');
  const { state } = useViewState();
  const small = useMedia(WIDTHS.small);
  const narrow = useMedia(WIDTHS.narrow);
  return (
    <div className="toolbar">
      <div className="toolbar__views">
        <ViewTabs current={view} />
        {small && children}
      </div>
      <div className="toolbar__filters" role="group" aria-label={t('menus.all')}>
        {view === 'liste' && !small && <CentreChips />}
        <FilterMenus
          counted={view !== 'karte'}
          {...(view === 'karte' ? { only: mapFilters(state) } : {})}
        />
        <AsOfControl short={narrow} />
        <Seen shown={shown} total={total} />
        {!small && children}
      </div>
    </div>
  );
}
