import { districtName, type Locale } from '@knotenwerk/graph-schema';
import type { Territories, Territory } from './use-territories.ts';

/** What a chamber is called where there is little room. */
export function chamberName({ organisation: { shortName, name } }: Territory): string {
  return shortName ?? name;
}

/** The chambers by name. */
export function byChamber({ items }: Territories, locale: string): readonly Territory[] {
  const names = new Intl.Collator(locale);
  return items.toSorted((one, other) => names.compare(chamberName(one), chamberName(other)));
}

/** The chambers of each Kreis, by its id. */
export function chambersByDistrict({ items }: Territories): ReadonlyMap<string, readonly string[]> {
  const chambers = new Map<string, string[]>();
  for (const { organisation, districts } of items)
    for (const { region } of districts) {
      const own = chambers.get(region.id);
      if (own) own.push(organisation.id);
      else chambers.set(region.id, [organisation.id]);
    }
  return chambers;
}

/** The Kreise of a chamber, each with what it is where a neighbour may have the same name. */
export function districtNames({ districts }: Territory, locale: Locale): string {
  return districts.map(({ region, type }) => districtName(type, region.name, locale)).join(', ');
}
