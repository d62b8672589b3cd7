import { ORGANISATION_KINDS, valueCaption, type Locale } from '@knotenwerk/graph-schema';
import type { TFunction } from 'i18next';
import { classCaption } from '../graph/use-graph-texts.ts';
import { formatNumber, typeset } from '../i18n/format.ts';
import type { ActorGroup, Community, Picture } from './picture.ts';

type Texts = TFunction<'atlas'>;

/** What most members of a community have in common, in words: a Land before a kind; null for nothing. */
function mostly({ state, kind }: Community, locale: Locale): string | null {
  if (state) return valueCaption('GermanState', state, locale);
  return kind ? ORGANISATION_KINDS[kind].plural[locale] : null;
}

/** „Um VDMA, Thema Fachkräfte“, where no theme stands out „Um DIHK, meist Handwerkskammern“. */
export function communityName(community: Community, t: Texts, locale: Locale): string {
  const { lead, theme } = community;
  const name = typeset(lead.shortName ?? lead.name);
  if (theme) return t('whole.aroundTheme', { name, theme: theme.name });
  const what = mostly(community, locale);
  return what === null ? t('whole.around', { name }) : t('whole.aroundMostly', { name, what });
}

/** What a group is called, without its count: a kind in the plural, unless its one member is named by it. */
export function groupName(
  group: ActorGroup,
  { groupBy, communities }: Pick<Picture, 'groupBy' | 'communities'>,
  t: Texts,
  locale: Locale,
): string {
  const { key, kind, state, count } = group;
  if (kind)
    return (count === 1 ? ORGANISATION_KINDS[kind] : ORGANISATION_KINDS[kind].plural)[locale];
  if (key === 'PERSON') return classCaption('PERSON', count, locale);
  if (state) return valueCaption('GermanState', state, locale);
  const community = communities.find(({ id }) => id === group.community);
  if (community) return communityName(community, t, locale);
  if (groupBy === 'STATE') return t('whole.withoutState');
  return t(groupBy === 'COMMUNITY' ? 'whole.withoutCommunity' : 'whole.withoutKind');
}

/** „Bayern (24)“ */
export function countedName(name: string, count: number, t: Texts, locale: Locale): string {
  return t('whole.counted', { name, formatted: formatNumber(count, locale) });
}
