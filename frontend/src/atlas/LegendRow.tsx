import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Legend } from '../graph/Legend.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { Picture } from '../view/picture.ts';
import type { Neighbourhood } from '../view/use-neighbourhood.ts';
import { useViewState } from '../view/use-view-state.ts';
import { useHiddenClasses, useHiddenIds } from './GraphStage.tsx';
import { CommunityLegend } from './CommunityLegend.tsx';
import { ShareButton } from './ShareButton.tsx';

interface LegendRowProps {
  readonly neighbourhood: Neighbourhood;
  readonly picture?: Picture | null;
  /** Behind a button, where there is no room for a row. */
  readonly folded: boolean;
}

function Tools() {
  const { t } = useTranslation('atlas');
  const { hrefWith } = useViewState();
  return (
    <span className="tools">
      <Link className="tool" to={hrefWith({}, 'liste')}>
        <Icon name="table" />
        {t('table')}
      </Link>
      <ShareButton />
    </span>
  );
}

/** The legend of what is there: it counts, and switches classes off and on. */
export function LegendRow({ neighbourhood, picture = null, folded }: LegendRowProps) {
  const { t } = useTranslation('atlas');
  const { state, update } = useViewState();
  const hiddenClasses = useHiddenClasses();
  const hiddenIds = useHiddenIds();
  const legend = (
    <Legend
      neighbourhood={neighbourhood}
      showFederal={state.showFederal}
      hiddenClasses={hiddenClasses}
      hiddenIds={hiddenIds}
      layout={folded ? 'list' : 'row'}
      plain={picture !== null}
      before={
        picture && state.colour === 'gemeinschaft' ? (
          <CommunityLegend picture={picture} />
        ) : undefined
      }
      tools={folded ? undefined : <Tools />}
      onToggleClass={(nodeClass) => {
        const others = state.hiddenClasses.filter((hidden) => hidden !== nodeClass);
        update({ hiddenClasses: hiddenClasses.has(nodeClass) ? others : [...others, nodeClass] });
      }}
    />
  );
  if (!folded) return legend;
  return (
    <Disclosure
      button={<Icon name="layers" size={20} />}
      buttonLabel={t('legend')}
      buttonClassName="icon-button"
      panelLabel={t('legend')}
      align="end"
    >
      {legend}
    </Disclosure>
  );
}
