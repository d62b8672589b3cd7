import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import { countedName, groupName } from '../view/group-names.ts';
import type { ActorGroup, WholePicture } from '../view/use-whole-network.ts';
import { useViewState } from '../view/use-view-state.ts';

const NOTHING = { kind: null, nodeClass: null, state: null, community: null };

/** A group of which everything is drawn is told no more: what it was comes from its key. */
function openedGroup(key: string, { groupBy, groups }: WholePicture): ActorGroup {
  const told = groups.find((group) => group.key === key);
  if (told) return told;
  const blank = { ...NOTHING, id: `+${key}`, key, count: 0, x: 0, y: 0 };
  if (key === 'NONE' || key === 'PERSON') return blank;
  if (groupBy === 'STATE') return { ...blank, state: key };
  if (groupBy === 'COMMUNITY') return { ...blank, community: key };
  return { ...blank, kind: key as NonNullable<ActorGroup['kind']> };
}

/** The groups of the whole network as a list: what can be opened, and what was opened and can be closed again. */
export function WholeGroups({ whole }: { readonly whole: WholePicture }) {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { state, update } = useViewState();
  const { openedGroups } = state;
  if (whole.groupBy == null) return null;
  const nameOf = (group: ActorGroup) => groupName(group, whole, t, locale);
  return (
    <div className="whole-groups">
      {state.grouping === null && <p>{t('whole.tooMany')}</p>}
      {openedGroups.length > 0 && (
        <section aria-label={t('whole.groupsOpen')}>
          <h2>{t('whole.groupsOpen')}</h2>
          <ul>
            {openedGroups.map((key) => (
              <li key={key}>
                <button
                  type="button"
                  className="filter-button filter-button--on"
                  aria-label={t('whole.close', { name: nameOf(openedGroup(key, whole)) })}
                  onClick={() => {
                    update({ openedGroups: openedGroups.filter((other) => other !== key) });
                  }}
                >
                  {nameOf(openedGroup(key, whole))}
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {whole.groups.length > 0 && (
        <section aria-label={t('whole.groupsClosed')}>
          <h2>{t('whole.groupsClosed')}</h2>
          <ul className="whole-groups__closed">
            {whole.groups.map((group) => (
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
