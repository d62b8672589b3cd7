import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { COMMUNITY_HUES, type WholeLook } from '../graph/whole-look.ts';
import { useLocale } from '../i18n/i18n.ts';
import { countedName, groupName } from '../view/group-names.ts';
import type { WholePicture } from '../view/use-whole-network.ts';
import { useViewState } from '../view/use-view-state.ts';
import { WholeSwitches } from './WholeSwitches.tsx';

/** The hue of each of the largest communities, whatever is looked at. */
export function huesOf({ communities }: WholePicture): ReadonlyMap<string, number> {
  return new Map(
    communities
      .filter(({ rank }) => rank < COMMUNITY_HUES.length)
      .map(({ id, rank }) => [id, rank]),
  );
}

/** How the whole network is drawn, the same object while it stays the same; null around a middle. */
export function useWholeLook(whole: WholePicture | null): WholeLook | null {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { state, update } = useViewState();
  const { colour, openedGroups } = state;
  const drawn = useMemo(() => {
    if (whole === null) return null;
    return {
      name: t('whole.name'),
      places: whole.places,
      ties: whole.ties,
      hues: colour === 'gemeinschaft' ? huesOf(whole) : null,
      groups: whole.groups.map(({ id, count, x, y, nodeClass, kind, ...group }) => ({
        ...{ id, count, x, y },
        nodeClass: nodeClass ?? null,
        kind: kind ?? null,
        title: countedName(
          groupName({ id, count, x, y, nodeClass, kind, ...group }, whole, t, locale),
          count,
          t,
          locale,
        ),
      })),
    };
  }, [whole, colour, t, locale]);
  return useMemo(() => {
    if (drawn === null || whole === null) return null;
    return {
      ...drawn,
      switches: <WholeSwitches />,
      onOpenGroup: (id: string) => {
        const group = whole.groups.find((each) => each.id === id);
        if (group) update({ openedGroups: [...openedGroups, group.key] });
      },
    };
  }, [drawn, whole, openedGroups, update]);
}
