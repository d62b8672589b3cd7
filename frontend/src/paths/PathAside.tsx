import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ShareButton } from '../atlas/ShareButton.tsx';
import type { Footnotes } from '../panels/footnotes.ts';
import { SourceList } from '../panels/SourceList.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useViewState } from '../view/use-view-state.ts';
import { NOTHING_SELECTED } from '../view/view-state.ts';
import { NameChanges } from './NameChanges.tsx';
import type { FoundWays } from './use-ways.ts';
import { allWays } from './way-network.ts';

/** Beside the ways: where their facts are written, and the way into the network. */
export function PathAside({
  found,
  footnotes,
}: {
  readonly found: FoundWays;
  readonly footnotes: Footnotes;
}) {
  const { t } = useTranslation('path');
  const { hrefWith } = useViewState();
  const centres = [found.from.id, found.to.id];
  return (
    <aside className="paths__aside" aria-label={t('aside')}>
      <NameChanges ways={allWays(found)} footnotes={footnotes} />
      <SourceList footnotes={footnotes} />
      <div className="button-row">
        <Link
          className="button button--secondary button--dense"
          to={hrefWith({ centres, selection: NOTHING_SELECTED }, 'netz')}
        >
          <Icon name="net" />
          {t('showInNet')}
        </Link>
        <ShareButton />
      </div>
    </aside>
  );
}
