import { LOCALES, NODE_CLASSES, VOCABULARIES, ACTOR_LINK_TYPES } from '@knotenwerk/graph-schema';
import fc from 'fast-check';
import { ARRANGEMENTS, type Arrangement } from '../layout/arrangements.ts';
import { ACTOR_KINDS } from './actor-kinds.ts';
import { toExtent } from './extent.ts';
import { HIDEABLE_COLUMNS, REGION_COLUMNS, SORT_COLUMNS } from './sorting.ts';
import {
  COLOURS,
  COUNTED,
  DEPTHS,
  GROUPINGS,
  INITIAL_VIEW,
  MEASURES,
  NEIGHBOUR_LIMITS,
  parseViewState,
  PATH_COUNTS,
  PATH_LENGTHS,
  REGION_LEVELS,
  ROW_COUNTS,
  selectedIdOf,
  serialiseViewState,
  TABLES,
  TERRITORIES,
  TODAY,
  VIEW_KEYS,
  viewHref,
  type ViewState,
} from './view-state.ts';

const read = (search: string) => parseViewState(new URLSearchParams(search));
const id = fc.stringMatching(/^[a-z0-9]{1,8}([-_.][a-z0-9]{1,8}){0,3}$/);
const keys = <Name extends string>(values: Readonly<Record<Name, unknown>>) =>
  Object.keys(values) as Name[];

const viewStates: fc.Arbitrary<ViewState> = fc.record({
  centres: fc.uniqueArray(id, { maxLength: 20 }),
  depth: fc.constantFrom(...DEPTHS),
  selection: fc.option(id),
  linkTypes: fc.subarray([...ACTOR_LINK_TYPES]),
  states: fc.subarray(keys(VOCABULARIES.GermanState)),
  themes: fc.uniqueArray(id, { maxLength: 20 }),
  kinds: fc.subarray([...ACTOR_KINDS]),
  confidences: fc.subarray(keys(VOCABULARIES.Confidence)),
  statuses: fc.subarray(keys(VOCABULARIES.OrganisationStatus)),
  asOf: fc.option(
    fc.oneof(
      fc.constant(TODAY),
      fc
        .date({ min: new Date('1949-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    ),
  ),
  showFederal: fc.boolean(),
  showCrossLinks: fc.boolean(),
  arrangement: fc.constantFrom(...(Object.keys(ARRANGEMENTS) as Arrangement[])),
  marked: fc.uniqueArray(id, { maxLength: 20 }),
  hiddenClasses: fc.subarray(keys(NODE_CLASSES)),
  hiddenActors: fc.uniqueArray(id, { maxLength: 100 }),
  neighbourLimit: fc.constantFrom(...NEIGHBOUR_LIMITS),
  table: fc.constantFrom(...TABLES),
  sorting: fc.option(
    fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() }),
  ),
  hiddenColumns: fc.subarray(HIDEABLE_COLUMNS),
  rows: fc.constantFrom(...ROW_COUNTS),
  region: fc.option(id),
  regionLevel: fc.constantFrom(...REGION_LEVELS),
  counted: fc.constantFrom(...COUNTED),
  measure: fc.constantFrom(...MEASURES),
  regionSorting: fc.option(
    fc.record({ column: fc.constantFrom(...REGION_COLUMNS), descending: fc.boolean() }),
  ),
  showLinks: fc.boolean(),
  territories: fc.option(fc.constantFrom(...TERRITORIES)),
  territory: fc.option(id),
  extent: fc.option(
    fc
      .record({
        zoom: fc.double({ min: 4.5, max: 12, noNaN: true }),
        latitude: fc.double({ min: 45, max: 57, noNaN: true }),
        longitude: fc.double({ min: 3, max: 18, noNaN: true }),
      })
      .map((extent) => toExtent(extent)),
  ),
  pathFrom: fc.option(id),
  pathTo: fc.option(id),
  pathLength: fc.constantFrom(...PATH_LENGTHS),
  pathCount: fc.constantFrom(...PATH_COUNTS),
  whole: fc.boolean(),
  pins: fc.uniqueArray(
    fc.record({ id, x: fc.integer({ min: -99_999, max: 99_999 }), y: fc.nat(99_999) }),
    {
      maxLength: 30,
      selector: (pin) => pin.id,
    },
  ),
  colour: fc.constantFrom(...COLOURS),
  grouping: fc.option(fc.constantFrom(...GROUPINGS)),
  openedGroups: fc.uniqueArray(id, { maxLength: 100 }),
  hiddenCommunities: fc.uniqueArray(id, { maxLength: 100 }),
  sourcedOnly: fc.boolean(),
  avoided: fc.uniqueArray(id, { maxLength: 20 }),
  avoidedKinds: fc.subarray([...ACTOR_KINDS]),
  language: fc.option(fc.constantFrom(...LOCALES)),
});

describe('the state in the URL', () => {
  it('comes back from the URL exactly as it went in', () => {
    fc.assert(
      fc.property(viewStates, (state) => {
        expect(read(serialiseViewState(state))).toEqual({ state, ignored: [] });
      }),
    );
  });

  it('writes the same URL again for what it read from any URL', () => {
    const texts = fc.dictionary(
      fc.constantFrom(...Object.values(VIEW_KEYS).map(({ key }) => key)),
      fc.string({ unit: 'binary-ascii' }),
    );
    fc.assert(
      fc.property(texts, (search) => {
        const { state } = parseViewState(new URLSearchParams(search));
        expect(read(serialiseViewState(state))).toEqual({ state, ignored: [] });
      }),
    );
  });

  it('is empty for a view that nobody changed', () => {
    expect(viewHref('netz', INITIAL_VIEW)).toBe('/netz');
  });

  it('stays readable in the address bar', () => {
    const state: ViewState = {
      ...INITIAL_VIEW,
      centres: ['wachstumsregion-ems-achse', 'bmwe'],
      depth: 2,
      kinds: ACTOR_KINDS.filter((kind) => kind === 'UNION' || kind.startsWith('CHAMBER')),
      showFederal: false,
      asOf: '2021-03-16',
    };
    expect(viewHref('liste', state)).toBe(
      '/liste?um=wachstumsregion-ems-achse,bmwe&schritte=2&art=CHAMBER,UNION&am=2021-03-16&bund=aus',
    );
  });

  it('tells which parts of a hand-edited URL it ignores, and keeps the rest', () => {
    const { state, ignored } = read('um=bmwe&land=DE-NI,XX&schritte=9&am=2021-02-30&utm_source=x');
    expect(state).toEqual({ ...INITIAL_VIEW, centres: ['bmwe'], states: ['DE-NI'] });
    expect(ignored).toEqual([
      { key: 'schritte', text: '9' },
      { key: 'land', text: 'XX' },
      { key: 'am', text: '2021-02-30' },
    ]);
  });

  it.each([
    ['', null],
    ['am=heute', TODAY],
    ['am=2021-03-16', '2021-03-16'],
    ['beendetes=aus', TODAY],
    ['am=2021-03-16&beendetes=aus', '2021-03-16'],
    ['beendetes=an', null],
  ])('says with “%s” which time is shown, as in addresses of old', (search, asOf) => {
    const { state, ignored } = read(search);
    expect(state).toEqual({ ...INITIAL_VIEW, asOf });
    expect(ignored).toEqual([]);
    expect(serialiseViewState(state)).not.toContain('beendetes');
  });

  it('selects the first of the middle unless told otherwise', () => {
    expect(selectedIdOf(read('um=bmwe,dihk').state)).toBe('bmwe');
    expect(selectedIdOf(read('um=bmwe&auswahl=dihk').state)).toBe('dihk');
    expect(selectedIdOf(read('um=bmwe&auswahl=keine').state)).toBeNull();
    expect(selectedIdOf(read('').state)).toBeNull();
  });

  it.each(['7.25,51.43,7.662', '4.5,45,3', '12,57,18', '6.5,51,10'])(
    'reads the extent %s of a map and writes it again as it was',
    (text) => {
      const { state, ignored } = read(`ausschnitt=${text}`);
      expect(ignored).toEqual([]);
      expect(serialiseViewState(state)).toBe(`ausschnitt=${text}`);
    },
  );

  it.each(['3,51,7', '13,51,7', '7,44.9,7', '7,51,2', '7,51', '7,51,7,7', 'a,b,c', '7,NaN,7', ''])(
    'leaves an extent out that is not on the map: “%s”',
    (text) => {
      const { state, ignored } = read(`ausschnitt=${text}`);
      expect(state).toEqual(INITIAL_VIEW);
      expect(ignored).toEqual([{ key: 'ausschnitt', text }]);
    },
  );

  it('refuses words that every object has as a property', () => {
    expect(read('art=constructor&land=__proto__').ignored).toHaveLength(2);
  });
});
