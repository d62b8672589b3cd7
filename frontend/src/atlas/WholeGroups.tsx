import { VOCABULARIES } from '@knotenwerk/graph-schema';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import { ACTOR_KINDS } from '../view/actor-kinds.ts';
import { countedName, groupName } from '../view/group-names.ts';
import type { ActorGroup, Picture } from '../view/picture.ts';
import { useViewState } from '../view/use-view-state.ts';
import { NEIGHBOUR_LIMITS, showsWhole } from '../view/view-state.ts';

const NOTHING = { kind: null, nodeClass: null, state: null, community: null };

/** A group of which everything is drawn is told no more: what it was comes from its key. Null for a key of no group. */
function openedGroup(key: string, { groupBy, groups, communities }: Picture): ActorGroup | null {
  const told = groups.find((group) => group.key === key);
  if (told) return told;
  const blank = { ...NOTHING, id: `+${key}`, key, count: 0, x: 0, y: 0 };
  if (key === 'NONE' || key === 'PERSON') return blank;
  if (groupBy === 'STATE')
    return Object.hasOwn(VOCABULARIES.GermanState, key) ? { ...blank, state: key } : null;
  if (groupBy === 'COMMUNITY')
    return communities.some(({ id }) => id === key) ? { ...blank, community: key } : null;
  const kind = ACTOR_KINDS.find((known) => known === key);
  return kind === undefined || kind === 'PERSON' ? null : { ...blank, kind };
}

/** How many neighbours are not even in a group, with the way to more of them. */
function LeftOut({ count }: { readonly count: number }) {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { state, update } = useViewState();
  const { neighbourLimit } = state;
  if (count === 0) return null;
  const more = NEIGHBOUR_LIMITS.find((limit) => limit > neighbourLimit);
  return (
    <p>
      {t('whole.leftOut', { count, formatted: formatNumber(count, locale), limit: neighbourLimit })}{' '}
      {more !== undefined && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            update({ neighbourLimit: more });
          }}
        >
          {t('whole.leftOutMore', { limit: more })}
        </button>
      )}
    </p>
  );
}

/** The groups of a picture as a list: what can be opened, and what was opened and can be closed again. */
export function WholeGroups({ picture }: { readonly picture: Picture }) {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { state, update } = useViewState();
  const { openedGroups } = state;
  if (picture.groupBy == null) return null;
  const opened = openedGroups.flatMap((key) => openedGroup(key, picture) ?? []);
  const nameOf = (group: ActorGroup) => groupName(group, picture, t, locale);
  return (
    <div className="whole-groups">
      {(state.grouping === null || !showsWhole(state)) && <p>{t('whole.tooMany')}</p>}
      <LeftOut count={picture.leftOut} />
      {opened.length > 0 && (
        <section aria-label={t('whole.groupsOpen')}>
          <h2>{t('whole.groupsOpen')}</h2>
          <ul>
            {opened.map((group) => (
              <li key={group.key}>
                <button
                  type="button"
                  className="filter-button filter-button--on"
                  aria-label={t('whole.close', { name: nameOf(group) })}
                  onClick={() => {
                    update({ openedGroups: openedGroups.filter((key) => key !== group.key) });
                  }}
                >
                  {nameOf(group)}
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {picture.groups.length > 0 && (
        <section aria-label={t('whole.groupsClosed')}>
          <h2>{t('whole.groupsClosed')}</h2>
          <ul className="whole-groups__closed">
            {picture.groups.map((group) => (
              <li key={group.key}>
                {openedGroups.includes(group.key) ? (
                  <span>{countedName(nameOf(group), group.count, t, locale)}</span>
                ) : (
                  <button
                    type="button"
                    className="text-button"
                    aria-label={t('whole.show', {
                      name: countedName(nameOf(group), group.count, t, locale),
                    })}
                    onClick={() => {
                      update({ openedGroups: [...openedGroups, group.key] });
                    }}
                  >
                    {countedName(nameOf(group), group.count, t, locale)}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
