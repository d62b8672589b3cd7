import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import type { Picture } from '../view/picture.ts';
import { useViewState } from '../view/use-view-state.ts';
import { NOTHING_SELECTED, selectedIdOf, showsWhole } from '../view/view-state.ts';

/** Says around a middle that there are too many to be drawn, and leads to the groups as a list. */
export function GroupsNotice({ picture }: { readonly picture: Picture }) {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { state, update } = useViewState();
  if (showsWhole(state)) return null;
  const { inGroups, groups } = picture;
  return (
    <span className="hidden-notice" role="status">
      {t('whole.grouped', {
        members: formatNumber(inGroups, locale),
        groups: t('inGroups', { count: groups.length }),
      })}{' '}
      {selectedIdOf(state) !== null && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            update({ selection: NOTHING_SELECTED });
          }}
        >
          {t('whole.listGroups')}
        </button>
      )}
    </span>
  );
}
