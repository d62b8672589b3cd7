import type { DataSet } from '../data-rules/data-rule.ts';
import type { DataRuleName } from '../data-rules/data-rules.ts';
import { withCells, withCopy, withoutRows, withRows, withText } from './edit-data-set.ts';

/** A change that breaks a rule, and the place the rule then names: file, line, column, what stands there. */
export type BrokenData = readonly [breaks: (data: DataSet) => DataSet, place: string];

type Cells = Readonly<Record<string, string>>;

const cells =
  (file: string, wanted: Cells, change: Cells) =>
  (data: DataSet): DataSet =>
    withCells(data, file, wanted, change);

const copy =
  (file: string, wanted: Cells, change: Cells = {}) =>
  (data: DataSet): DataSet =>
    withCopy(data, file, wanted, change);

const without =
  (file: string, wanted: Cells) =>
  (data: DataSet): DataSet =>
    withoutRows(data, file, wanted);

const text =
  (file: string, change: (text: string) => string) =>
  (data: DataSet): DataSet =>
    withText(data, file, change);

const region = (id: string, change: Cells) => cells('regions.csv', { id }, change);

function swapped(data: DataSet): DataSet {
  return withRows(data, 'persons.csv', (rows) => [...rows.slice(1, 2), ...rows.slice(0, 1)]);
}

const SEAT = { id: 'acod~SEATED_IN~14713' };
const CHAMBER = { id: 'ihk-flensburg~RESPONSIBLE_FOR~01001' };
const EVENT_PART = { type: 'PART_OF', from_label: 'Event', to_label: 'Event' };
const REGION_PART = { type: 'PART_OF', from_label: 'Region' };

/** For every rule of the data set what it must catch. */
export const BROKEN_DATA: Readonly<Record<DataRuleName, readonly BrokenData[]>> = {
  noByteOrderMark: [[text('themes.csv', (all) => `\uFEFF${all}`), 'themes.csv 1']],
  lineFeedsOnly: [[text('themes.csv', (all) => all.replace('\n', '\r\n')), 'themes.csv 1']],
  endsWithNewline: [[text('persons.csv', (all) => all.trimEnd()), 'persons.csv 25']],
  headerInOrder: [
    [text('persons.csv', (all) => all.replace('id,name', 'name,id')), 'persons.csv 1'],
  ],
  rowsInOrder: [
    [swapped, 'persons.csv 2 id armin-schild'],
    [
      copy('indicators.csv', { region_id: '01001' }, { region_id: '01000' }),
      'indicators.csv 547 region_id 01000',
    ],
    [copy('organisation_names.csv', {}), 'organisation_names.csv 76 organisation_id bmwe'],
  ],
  noMachinePath: [
    [cells('persons.csv', {}, { title: 'see /home/a/b' }), 'persons.csv 2 title see /home/a/b'],
    [cells('persons.csv', {}, { title: 'file://b.txt' }), 'persons.csv 2 title file://b.txt'],
  ],
  bothLanguages: [[cells('formats.csv', {}, { name_en: '' }), 'formats.csv 2 name_en']],
  nameOnce: [[copy('organisation_names.csv', {}), 'organisation_names.csv 76 organisation_id']],
  indicatorOnce: [[copy('indicators.csv', {}, { value: '1' }), 'indicators.csv 547 region_id']],
  noCycle: [
    [
      cells(
        'themes.csv',
        { id: 'industriedialog' },
        { broader_id: 'akzeptanz-dialog-oeffentlichkeit' },
      ),
      'themes.csv 2 broader_id industriedialog',
    ],
    [region('DE', { parent_id: '01001' }), 'regions.csv 2 parent_id DE-SH'],
    [
      cells('events.csv', {}, { part_of: 'evt-2014-11-25-aufruf' }),
      'events.csv 2 part_of evt-2014-11-25-aufruf',
    ],
  ],
  country: [
    [region('DE', { id: 'AT' }), 'regions.csv 402 id AT'],
    [region('DE', { parent_id: '01001' }), 'regions.csv 402 parent_id 01001'],
  ],
  state: [
    [region('DE-BY', { id: 'DE-XX' }), 'regions.csv 406 id DE-XX'],
    [region('DE-BY', { parent_id: 'DE-BW' }), 'regions.csv 406 parent_id DE-BW'],
  ],
  district: [
    [region('01002', { id: '1002' }), 'regions.csv 3 id 1002'],
    [region('01002', { ags: '01003' }), 'regions.csv 3 ags 01003'],
    [region('01002', { parent_id: 'DE-BY' }), 'regions.csv 3 parent_id DE-BY'],
    [region('01002', { parent_id: '01001' }), 'regions.csv 3 parent_id 01001'],
  ],
  area: [
    [region('allgaeu-bodensee-oberschwaben', { id: 'Allgäu' }), 'id Allgäu'],
    [region('allgaeu-bodensee-oberschwaben', { id: '01999' }), 'id 01999'],
    [region('allgaeu-bodensee-oberschwaben', { parent_id: '01001' }), 'parent_id 01001'],
  ],
  allStates: [[without('regions.csv', { id: 'DE-BY' }), 'regions.csv level STATE: 15']],
  allDistricts: [[without('regions.csv', { id: '01002' }), 'regions.csv level DISTRICT: 399']],
  oneEndSure: [
    [
      copy(
        'links.csv',
        { type: 'COOPERATES_WITH' },
        { from_id: 'klimahafen-gelsenkirchen', to_id: 'nordlicht-management-consultants' },
      ),
      'links.csv 3694 id',
    ],
  ],
  howTheyTookPart: [
    [cells('links.csv', { type: 'TOOK_PART_IN' }, { role: 'Gast' }), 'links.csv 115 role Gast'],
    [cells('links.csv', { type: 'TOOK_PART_IN' }, { role: 'speakers' }), 'links.csv 115 role'],
  ],
  seatInRegion: [[cells('links.csv', SEAT, { to_id: 'DE' }), 'links.csv 89 to_id DE']],
  oneSeat: [[copy('links.csv', SEAT, { to_id: '01001' }), 'links.csv 3694 from_id acod']],
  oneChamber: [
    [without('links.csv', CHAMBER), 'regions.csv 2 id 0 chambers'],
    [copy('links.csv', CHAMBER, { from_id: 'ihk-kiel' }), 'regions.csv 2 id 2 chambers'],
    [cells('links.csv', CHAMBER, { role: 'teilweise: Norden' }), 'regions.csv 2 id 0 chambers'],
  ],
  areaOfDistricts: [
    [cells('links.csv', REGION_PART, { to_id: 'DE-NI' }), 'links.csv 2 to_id DE-NI'],
    [cells('links.csv', REGION_PART, { from_id: 'DE-NI' }), 'links.csv 2 from_id DE-NI'],
  ],
  eventPartLinked: [
    [
      cells('events.csv', {}, { part_of: 'evt-2021-03-16-interview' }),
      'events.csv 2 part_of evt-2021-03-16-interview',
    ],
  ],
  eventPartInFile: [
    [
      cells('links.csv', EVENT_PART, { to_id: 'evt-2014-11-25-aufruf' }),
      'to_id evt-2014-11-25-aufruf',
    ],
  ],
  practiceFormatLinked: [
    [
      cells('practices.csv', {}, { format_id: 'aktionsplan' }),
      'practices.csv 2 format_id aktionsplan',
    ],
  ],
  practiceRun: [
    [
      without('links.csv', { to_id: 'aethylen-pipeline-sued-einsatz' }),
      'practices.csv 2 id aethylen-pipeline-sued-einsatz',
    ],
  ],
};
