import { partialDateText } from './date-text.ts';
import { issue, type Issue } from './issue.ts';
import type { Day } from './partial-date.ts';

/** A Kreis that is no more, and the one its territory belongs to now. */
export interface FormerRegion {
  readonly name: string;
  readonly successor: string;
  /** The day the successor took over. */
  readonly since: Day;
}

const AACHEN = { successor: '05334', since: '2009-10-21' } as const;
const MECKLENBURG = '2011-09-04';

/**
 * Kreise that were merged whole since 2009, by the AGS they had; addresses and documents still name them. Kreise that
 * were divided have no single successor and are left out. Nothing may have such an id, for whoever asks for it is led
 * to the successor. Source: Statistisches Bundesamt, Gebietsänderungen.
 */
export const FORMER_REGIONS: Readonly<Record<string, FormerRegion>> = {
  '03152': { name: 'Göttingen', successor: '03159', since: '2016-11-01' },
  '03156': { name: 'Osterode am Harz', successor: '03159', since: '2016-11-01' },
  '05313': { name: 'Aachen, Stadt', ...AACHEN },
  '05354': { name: 'Aachen, Kreis', ...AACHEN },
  '13001': { name: 'Greifswald', successor: '13075', since: MECKLENBURG },
  '13002': { name: 'Neubrandenburg', successor: '13071', since: MECKLENBURG },
  '13005': { name: 'Stralsund', successor: '13073', since: MECKLENBURG },
  '13006': { name: 'Wismar', successor: '13074', since: MECKLENBURG },
  '13051': { name: 'Bad Doberan', successor: '13072', since: MECKLENBURG },
  '13053': { name: 'Güstrow', successor: '13072', since: MECKLENBURG },
  '13054': { name: 'Ludwigslust', successor: '13076', since: MECKLENBURG },
  '13055': { name: 'Mecklenburg-Strelitz', successor: '13071', since: MECKLENBURG },
  '13056': { name: 'Müritz', successor: '13071', since: MECKLENBURG },
  '13057': { name: 'Nordvorpommern', successor: '13073', since: MECKLENBURG },
  '13058': { name: 'Nordwestmecklenburg', successor: '13074', since: MECKLENBURG },
  '13059': { name: 'Ostvorpommern', successor: '13075', since: MECKLENBURG },
  '13060': { name: 'Parchim', successor: '13076', since: MECKLENBURG },
  '13061': { name: 'Rügen', successor: '13073', since: MECKLENBURG },
  '13062': { name: 'Uecker-Randow', successor: '13075', since: MECKLENBURG },
  '16056': { name: 'Eisenach', successor: '16063', since: '2021-07-01' },
};

/** The id a region has today: that of the Kreis it was merged into, else its own. */
export function currentRegionId(id: string): string {
  return findFormerRegion(id)?.successor ?? id;
}

/** What became of a Kreis, by its former AGS; null for ids that were never merged away. */
export function findFormerRegion(id: string): FormerRegion | null {
  return Object.hasOwn(FORMER_REGIONS, id) ? (FORMER_REGIONS[id] ?? null) : null;
}

/** The issue of a node written under the AGS of a Kreis that is no more; none for any other id. */
export function checkFormerRegion(id: string): Issue[] {
  const former = findFormerRegion(id);
  if (former === null) return [];
  const { name, successor, since } = former;
  return [
    issue(
      'id',
      'BAD_ID',
      `„${id}“ war der Schlüssel von „${name}“. Seit dem ${partialDateText(since, 'de')} gehört das Gebiet zu „${successor}“.`,
      `“${id}” was the key of “${name}”. Since ${partialDateText(since, 'en')} its territory belongs to “${successor}”.`,
    ),
  ];
}
