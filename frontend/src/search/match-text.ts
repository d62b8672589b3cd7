import type { Locale } from '@knotenwerk/graph-schema';
import type { TFunction } from 'i18next';
import { formatPeriod, typeset } from '../i18n/format.ts';
import type { SearchHit } from './search-groups.ts';

const EXPLAINED = [
  'FORMER_NAME',
  'OTHER_NAME',
  'SHORT_NAME',
  'NAME_EN',
  'TYPE_OF_AREA',
  'AREA_KEY',
  'TOWN',
  'THEME',
  'PUBLISHER',
] as const;

/** On a day that is looked at, what an actor was called then is no former name. */
function isNameThen({ match, entity }: SearchHit): boolean {
  return match.field === 'FORMER_NAME' && match.text === entity.shortName;
}

/** Why a hit was found, where its name does not show it: „früher BMWi, 1949–1971“. Else null. */
export function matchText(hit: SearchHit, t: TFunction<'search'>, locale: Locale): string | null {
  const { match, entity } = hit;
  const field = EXPLAINED.find((known) => known === match.field);
  if (field === undefined || match.text === entity.name) return null;
  const period = formatPeriod(match.validFrom, match.validUntil, locale);
  const text = typeset(match.text);
  return t(`match.${entity.currentName !== null && isNameThen(hit) ? 'THEN' : field}`, {
    text: period === null ? text : `${text}, ${period}`,
  });
}
