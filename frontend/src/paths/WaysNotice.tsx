import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEntityName } from '../atlas/use-themes.ts';
import { focusWork } from '../shell/page.ts';
import { Icon } from '../ui/Icon.tsx';
import { useViewState } from '../view/use-view-state.ts';
import { viewHref } from '../view/view-state.ts';
import type { FoundWays } from './use-ways.ts';
import { allWays } from './way-network.ts';

interface WaysNoticeProps {
  /** Null while they are not known. */
  readonly found: FoundWays | null;
}

function Shown({ found, from, to }: WaysNoticeProps & { from: string; to: string }) {
  const { t } = useTranslation('path');
  const { state, update } = useViewState();
  const ends = { from: useEntityName(from), to: useEntityName(to) };
  const count = found === null ? 0 : allWays(found).length;
  return (
    <p className="work-bar">
      <Icon name="share" size={18} />
      <span role="status">
        {count === 0 ? t('inNet.none', ends) : t('inNet.shown', { count, ...ends })}
      </span>
      <Link to={viewHref('pfade', { ...state, centres: [], selection: null, sorting: null })}>
        {t('inNet.asSentences')}
      </Link>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          update({ pathFrom: null, pathTo: null });
          focusWork();
        }}
      >
        {t('inNet.hide')}
      </button>
    </p>
  );
}

/** Says which ways are shown in the network, with the way back to their sentences and the way to hide them. */
export function WaysNotice({ found }: WaysNoticeProps) {
  const { pathFrom, pathTo } = useViewState().state;
  if (pathFrom === null || pathTo === null) return null;
  return <Shown found={found} from={pathFrom} to={pathTo} />;
}
