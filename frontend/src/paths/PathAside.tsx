import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ShareButton } from '../atlas/ShareButton.tsx';
import type { Footnotes } from '../panels/footnotes.ts';
import { SourceList } from '../panels/SourceList.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useViewState } from '../view/use-view-state.ts';
import { INITIAL_VIEW, viewHref } from '../view/view-state.ts';
import type { FoundWays } from './use-ways.ts';

/** The address of a network holds no more actors in its middle. */
const MOST_CENTRES = 20;

/** Beside the ways: where their facts are written, and the way into the network. */
export function PathAside({
  found,
  footnotes,
}: {
  readonly found: FoundWays;
  readonly footnotes: Footnotes;
}) {
  const { t } = useTranslation('path');
  const { asOf } = useViewState().state;
  const met = [...found.current, ...found.past].flatMap(({ hops }) => hops.map(({ to }) => to.id));
  const centres = [...new Set([found.from.id, ...met])].slice(0, MOST_CENTRES);
  return (
    <aside className="paths__aside" aria-label={t('aside')}>
      <SourceList footnotes={footnotes} />
      <div className="button-row">
        <Link
          className="button button--secondary button--dense"
          to={viewHref('netz', { ...INITIAL_VIEW, centres, asOf })}
        >
          <Icon name="net" />
          {t('showInNet')}
        </Link>
        <ShareButton />
      </div>
    </aside>
  );
}
