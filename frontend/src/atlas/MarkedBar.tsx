import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { focusWork } from '../shell/page.ts';
import { useViewState } from '../view/use-view-state.ts';
import { isFull } from '../view/marking.ts';
import { MOST_MARKED, NOTHING_SELECTED, type View } from '../view/view-state.ts';

interface MarkedBarProps {
  readonly unknownIds: readonly string[];
  /** Where they are put in the middle; here unless told. */
  readonly around?: View;
}

/** How many actors are picked out in network, map and list, and what can be done with them; nothing without any. Ids that nobody has do not count. */
export function MarkedBar({ unknownIds, around: place }: MarkedBarProps) {
  const { t } = useTranslation('atlas');
  const { state, hrefWith, update } = useViewState();
  const marked = state.marked.filter((id) => !unknownIds.includes(id));
  const around = { centres: marked, marked: [], sorting: null };
  const alone = { ...around, pathFrom: null, pathTo: null };
  return (
    <>
      <span className="visually-hidden" role="status">
        {marked.length > 0 && t('marked.count', { count: marked.length })}
      </span>
      {marked.length > 0 && (
        <div className="work-bar" role="group" aria-label={t('marked.title')}>
          <b aria-hidden="true">{t('marked.count', { count: marked.length })}</b>
          {marked.length < 2 ? (
            <span className="muted">{t('marked.oneMore')}</span>
          ) : (
            <Link to={hrefWith({ ...alone, selection: null }, 'gemeinsam')}>
              {t('marked.common')}
            </Link>
          )}
          <Link to={hrefWith({ ...alone, selection: NOTHING_SELECTED }, place)}>
            {t('marked.around')}
          </Link>
          <button
            type="button"
            className="text-button"
            onClick={() => {
              update({ marked: [] });
              focusWork();
            }}
          >
            {t('marked.clear')}
          </button>
          {isFull(state) && (
            <span className="muted">{t('marked.full', { count: MOST_MARKED })}</span>
          )}
        </div>
      )}
    </>
  );
}
