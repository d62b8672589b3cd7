import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { useMedia, WIDTHS } from '../ui/use-media.ts';
import { useViewState } from '../view/use-view-state.ts';
import type { Picture } from '../view/picture.ts';
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
  /** Where further actors stand in groups. */
  readonly picture?: Picture | null;
  /** Further tools at the right end. */
  readonly children?: ReactNode;
}

/** How many are drawn one by one, how many in groups: „79 einzeln, 596 in 21 Gruppen“. */
function SeenInGroups({ shown, picture }: { readonly shown: number; readonly picture: Picture }) {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { inGroups, groups } = picture;
  const members = formatNumber(inGroups, locale);
  const inGroupsOf = t('inGroups', { count: groups.length });
  if (shown === 0)
    return (
      <>
        <b>{members}</b> {t('seenGroups', { count: inGroups, groups: inGroupsOf })}
      </>
    );
  return (
    <>
      <b>{formatNumber(shown, locale)}</b> {t('seenSingly', { members, groups: inGroupsOf })}
    </>
  );
}

function Seen({ shown, total, picture }: Pick<ToolRowProps, 'shown' | 'total' | 'picture'>) {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  if (shown !== null && picture && picture.groups.length > 0)
    return (
      <span className="seen" role="status">
        <SeenInGroups shown={shown} picture={picture} />
      </span>
    );
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
export function ToolRow({ view, shown, total, picture = null, children }: ToolRowProps) {
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
        <Seen shown={shown} total={total} picture={picture} />
        {!small && children}
      </div>
    </div>
  );
}
