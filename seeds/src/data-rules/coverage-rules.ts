import { LINK_FILE } from '../table.ts';
import { breach, cell, placedRows, type Breach, type DataRule, type DataSet } from './data-rule.ts';
import { eachLink, regionLevels } from './link-rules.ts';

/** The role of the one chamber a district belongs to; a chamber of a part of it has the role “teilweise”. */
const CHAMBER_DISTRICT = 'Kammerbezirk';

function responsibleChambers(data: DataSet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of placedRows(data, LINK_FILE)) {
    if (cell(row, 'type') !== 'RESPONSIBLE_FOR') continue;
    if (!cell(row, 'role').startsWith(CHAMBER_DISTRICT)) continue;
    counts.set(cell(row, 'to_id'), (counts.get(cell(row, 'to_id')) ?? 0) + 1);
  }
  return counts;
}

const oneChamber: DataRule = {
  says: 'every district belongs to one chamber of commerce',
  breaches: (data) => {
    const counts = responsibleChambers(data);
    return placedRows(data, 'regions.csv').flatMap((row): Breach[] => {
      const count = counts.get(cell(row, 'id')) ?? 0;
      if (cell(row, 'level') !== 'DISTRICT' || count === 1) return [];
      return [breach(row, 'id', `${String(count)} chambers`)];
    });
  },
};

/** The regions and who is there for them. */
export const COVERAGE_RULES = {
  oneChamber,
  areaOfDistricts: eachLink('of regions, a district is part of an area', 'PART_OF', (data) => {
    const levels = regionLevels(data);
    return (row) => {
      if (cell(row, 'from_label') !== 'Region') return null;
      if (levels.get(cell(row, 'from_id')) !== 'DISTRICT') return 'from_id';
      return levels.get(cell(row, 'to_id')) === 'AREA' ? null : 'to_id';
    };
  }),
} as const;
