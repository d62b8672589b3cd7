import { legendEntries, linkTypeSpec, type LinkType } from '@knotenwerk/graph-schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { WholeGroups } from '../atlas/WholeGroups.tsx';
import { CommonLink } from '../common/CommonLink.tsx';
import { NodeShape } from '../graph/NodeShape.tsx';
import { formatNumber, typeset } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { TodaysName } from '../view/TodaysName.tsx';
import { useViewState } from '../view/use-view-state.ts';
import { communityName } from '../view/group-names.ts';
import type { Picture } from '../view/picture.ts';
import { showsWhole } from '../view/view-state.ts';
import type { VisibleSet } from '../view/visible.ts';

function countTypes(links: VisibleSet['links']): readonly (readonly [LinkType, number])[] {
  const counts = new Map<LinkType, number>();
  for (const { type } of links) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Groups and communities of those who stand in the picture of the whole network. */
function PictureOverview({ picture }: { readonly picture: Picture }) {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { hrefWith } = useViewState();
  return (
    <>
      {picture.groupBy != null && (
        <section className="profile__section">
          <WholeGroups picture={picture} />
        </section>
      )}
      <section className="profile__section">
        <h2>{t('whole.communities')}</h2>
        <ul className="overview-list">
          {picture.communities.map((community) => (
            <li key={community.id}>
              <NodeShape nodeClass={community.lead.nodeClass} size={14} />
              <Link to={hrefWith({ selection: community.id })}>
                {communityName(community, t, locale)}
              </Link>
              <span className="count">{formatNumber(community.count, locale)}</span>
            </li>
          ))}
        </ul>
        <p className="muted small">{t('whole.communitiesHint')}</p>
      </section>
    </>
  );
}

interface OverviewPanelProps {
  readonly visible: VisibleSet;
  /** Set: actors have their places in the picture of the whole network. */
  readonly picture: Picture | null;
}

/** What the panel shows while nothing is selected: the set as a whole. */
export function OverviewPanel({ visible, picture }: OverviewPanelProps) {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { state, hrefWith } = useViewState();
  const { nodes, links, crossLinks } = visible;
  const middle = nodes.filter(({ entity }) => state.centres.includes(entity.id));
  const all = [...links, ...crossLinks];
  const inGroups = picture?.inGroups ?? 0;
  const isWhole = showsWhole(state);
  return (
    <div className="profile">
      <h1>{t(isWhole ? 'whole.name' : 'overview.title')}</h1>
      <p className="profile__place">
        {(nodes.length > 0 || inGroups === 0) &&
          t('overview.summary', {
            actors: formatNumber(nodes.length, locale),
            links: formatNumber(all.length, locale),
          })}{' '}
        {inGroups > 0 &&
          t(nodes.length > 0 ? 'whole.inGroups' : 'whole.allInGroups', {
            count: inGroups,
            formatted: formatNumber(inGroups, locale),
          })}
      </p>
      {!isWhole && (
        <section className="profile__section">
          <h2>{t('overview.around')}</h2>
          <ul className="overview-list">
            {middle.map(({ entity }) => (
              <li key={entity.id}>
                <NodeShape nodeClass={entity.nodeClass} size={14} />
                <span>
                  <Link to={hrefWith({ selection: entity.id })}>{typeset(entity.name)}</Link>
                  <TodaysName entity={entity} />
                </span>
              </li>
            ))}
          </ul>
          <CommonLink />
        </section>
      )}
      {picture && <PictureOverview picture={picture} />}
      <section className="profile__section">
        <h2>{t('overview.classes')}</h2>
        <ul className="overview-list">
          {legendEntries(
            nodes.map(({ entity }) => entity.nodeClass),
            locale,
          ).map(({ nodeClass, caption, count }) => (
            <li key={nodeClass}>
              <NodeShape nodeClass={nodeClass} size={14} />
              {caption}
              <span className="count">{formatNumber(count, locale)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="profile__section">
        <h2>{t('overview.relations')}</h2>
        <ul className="overview-list">
          {countTypes(all).map(([type, count]) => (
            <li key={type}>
              {linkTypeSpec(type)[locale].forward.caption}
              <span className="count">{formatNumber(count, locale)}</span>
            </li>
          ))}
        </ul>
      </section>
      <p className="profile__section muted small">{t('overview.help')}</p>
    </div>
  );
}
