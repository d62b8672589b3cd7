import { useTranslation } from 'react-i18next';
import { COMMUNITY_HUES, NO_HUE } from '../graph/whole-look.ts';
import { formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { communityName } from '../view/group-names.ts';
import type { Picture } from '../view/picture.ts';
import { useViewState } from '../view/use-view-state.ts';

function Dot({ hue, hollow }: { readonly hue: string; readonly hollow: boolean }) {
  const colour = `var(--kw-c-${hue})`;
  return (
    <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
      <circle r={5} fill={hollow ? 'none' : colour} stroke={colour} strokeWidth={1.5} />
    </svg>
  );
}

/** The legend where colours tell communities: the largest by name, each switched off and on; the others are grey. */
export function CommunityLegend({ picture }: { readonly picture: Picture }) {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { state, update } = useViewState();
  const { hiddenCommunities } = state;
  const named = picture.communities.filter(({ rank }) => rank < COMMUNITY_HUES.length);
  const others = picture.communities.length - named.length;
  return (
    <div className="community-legend" role="group" aria-label={t('whole.communities')}>
      <ul className="legend__classes">
        {named.map((community) => {
          const hidden = hiddenCommunities.includes(community.id);
          const rest = hiddenCommunities.filter((id) => id !== community.id);
          return (
            <li key={community.id}>
              <button
                type="button"
                aria-pressed={!hidden}
                onClick={() => {
                  update({ hiddenCommunities: hidden ? rest : [...rest, community.id] });
                }}
              >
                <Dot hue={COMMUNITY_HUES[community.rank] ?? NO_HUE} hollow={hidden} />
                <span>{communityName(community, t, locale)}</span>{' '}
                <b>{formatNumber(community.count, locale)}</b>
              </button>
            </li>
          );
        })}
        {others > 0 && (
          <li className="community-legend__others">
            <Dot hue={NO_HUE} hollow={false} />
            {t('whole.furtherCommunities', { count: others })}
          </li>
        )}
      </ul>
    </div>
  );
}
