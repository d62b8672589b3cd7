import {
  NODE_CLASSES,
  ORGANISATION_KINDS,
  valueCaption,
  type Locale,
} from '@knotenwerk/graph-schema';
import type { TFunction } from 'i18next';
import { formatNumber, typeset } from '../i18n/format.ts';
import type { ActorGroup, Community, Picture } from './picture.ts';

type Texts = TFunction<'atlas'>;

/** What most members of a community have in common, in words: a Land before a kind; null for nothing. */
function mostly({ state, kind }: Community, locale: Locale): string | null {
  if (state) return valueCaption('GermanState', state, locale);
  return kind ? NODE_CLASSES[ORGANISATION_KINDS[kind].nodeClass].plural[locale] : null;
}

/** „Um DIHK, meist Kammern“ */
export function communityName(community: Community, t: Texts, locale: Locale): string {
  const name = typeset(community.lead.shortName ?? community.lead.name);
  const what = mostly(community, locale);
  return what === null ? t('whole.around', { name }) : t('whole.aroundMostly', { name, what });
}

/** What a group is called, without its count. */
export function groupName(
  group: ActorGroup,
  { groupBy, communities }: Pick<Picture, 'groupBy' | 'communities'>,
  t: Texts,
  locale: Locale,
): string {
  const { key, kind, state } = group;
  if (kind) return ORGANISATION_KINDS[kind][locale];
  if (key === 'PERSON') return NODE_CLASSES.PERSON.plural[locale];
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
