import type { PartialDate } from '@knotenwerk/graph-schema';

/**
 * Where a hit was found, the most telling first. FORMER_NAME: an official name that has ended;
 * OTHER_NAME: an alias or a spelling; TYPE_OF_AREA: what a region is, as in „Kreis“;
 * AREA_KEY: its key in official statistics; THEME: the name of a theme it addresses.
 */
export const SEARCH_FIELDS = [
  'NAME',
  'TITLE',
  'SHORT_NAME',
  'NAME_EN',
  'FORMER_NAME',
  'OTHER_NAME',
  'TYPE_OF_AREA',
  'AREA_KEY',
  'TOWN',
  'PUBLISHER',
  'THEME',
] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** What of a node matched: the text as it is written, and when it was its name. */
export interface SearchMatch {
  readonly field: SearchField;
  readonly text: string;
  readonly validFrom: PartialDate | null;
  readonly validUntil: PartialDate | null;
}
