import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { COMMUNITY_HUES, type WholeLook } from '../graph/whole-look.ts';
import { useLocale } from '../i18n/i18n.ts';
import { countedName, groupName } from '../view/group-names.ts';
import type { Picture } from '../view/picture.ts';
import { useViewState } from '../view/use-view-state.ts';
import { showsWhole } from '../view/view-state.ts';
import { WholeSwitches } from './WholeSwitches.tsx';

/** The hue of each of the largest communities, whatever is looked at. */
export function huesOf({ communities }: Picture): ReadonlyMap<string, number> {
  return new Map(
    communities
      .filter(({ rank }) => rank < COMMUNITY_HUES.length)
      .map(({ id, rank }) => [id, rank]),
  );
}

/** How the whole network is drawn, the same object while it stays the same; null around a middle. */
export function useWholeLook(picture: Picture | null): WholeLook | null {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { state, update } = useViewState();
  const { colour, openedGroups } = state;
  const isWhole = showsWhole(state);
  const drawn = useMemo(() => {
    if (picture === null) return null;
    return {
      name: isWhole ? t('whole.name') : null,
      places: picture.places,
      ties: picture.ties,
      hues: colour === 'gemeinschaft' ? huesOf(picture) : null,
      groups: picture.groups.map(({ id, count, x, y, nodeClass, kind, ...group }) => ({
        ...{ id, count, x, y },
        nodeClass: nodeClass ?? null,
        kind: kind ?? null,
        title: countedName(
          groupName({ id, count, x, y, nodeClass, kind, ...group }, picture, t, locale),
          count,
          t,
          locale,
        ),
      })),
    };
  }, [picture, colour, isWhole, t, locale]);
  return useMemo(() => {
    if (drawn === null || picture === null) return null;
    return {
      ...drawn,
      switches: <WholeSwitches />,
      onOpenGroup: (id: string) => {
        const group = picture.groups.find((each) => each.id === id);
        if (group) update({ openedGroups: [...openedGroups, group.key] });
      },
    };
  }, [drawn, picture, openedGroups, update]);
}
