import {
  ACTOR_LINK_TYPES,
  isDay,
  LOCALES,
  NODE_CLASSES,
  VOCABULARIES,
  type Confidence,
  type GermanState,
  type NodeClass,
} from '@knotenwerk/graph-schema';
import { ARRANGEMENTS, type Arrangement } from '../layout/arrangements.ts';
import { actorKinds } from './actor-kinds.ts';
import { flag, ids, numberOf, oneId, oneOf, someOf, type Codec } from './codec.ts';
import { extent } from './extent.ts';
import { pins } from './pins-codec.ts';
import { HIDEABLE_COLUMNS, regionSorting, sorting } from './sorting.ts';
import type { ViewState } from './view-parts.ts';
import {
  COLOURS,
  COUNTED,
  DEPTHS,
  GROUPINGS,
  MEASURES,
  MOST_MARKED,
  MOST_PINS,
  NEIGHBOUR_LIMITS,
  PATH_COUNTS,
  PATH_LENGTHS,
  REGION_LEVELS,
  ROW_COUNTS,
  TABLES,
  TERRITORIES,
  TODAY,
  type OrganisationStatus,
} from './view-values.ts';

const day: Codec<ViewState['asOf']> = {
  key: 'am',
  initial: null,
  read: (text) =>
    text === TODAY || isDay(text) ? { value: text, ignored: [] } : { value: null, ignored: [text] },
  write: (value) => value ?? '',
};

/** Every part of the state with its key; a part without a key does not compile. */
export const VIEW_KEYS: { readonly [Part in keyof ViewState]: Codec<ViewState[Part]> } = {
  centres: ids('um', 20),
  whole: flag('ganz', false),
  colour: oneOf('farbe', COLOURS, 'art'),
  grouping: oneOf('gruppen', GROUPINGS, null),
  openedGroups: ids('offen', 100),
  hiddenCommunities: ids('ohnegemeinschaft', 100),
  pathFrom: oneId('von'),
  pathTo: oneId('nach'),
  depth: numberOf('schritte', DEPTHS, 1),
  selection: oneId('auswahl'),
  marked: ids('markiert', MOST_MARKED),
  linkTypes: someOf('beziehung', ACTOR_LINK_TYPES),
  states: someOf('land', Object.keys(VOCABULARIES.GermanState) as GermanState[]),
  themes: ids('thema', 20),
  kinds: actorKinds('art'),
  confidences: someOf('beleg', Object.keys(VOCABULARIES.Confidence) as Confidence[]),
  statuses: someOf('status', Object.keys(VOCABULARIES.OrganisationStatus) as OrganisationStatus[]),
  asOf: day,
  showFederal: flag('bund', true),
  showCrossLinks: flag('quer', false),
  arrangement: oneOf('anordnung', Object.keys(ARRANGEMENTS) as Arrangement[], 'naehe'),
  hiddenClasses: someOf('ohne', Object.keys(NODE_CLASSES) as NodeClass[]),
  hiddenActors: ids('versteckt', 100),
  pins: pins('fest', MOST_PINS),
  neighbourLimit: numberOf('nachbarn', NEIGHBOUR_LIMITS, 25),
  table: oneOf('tabelle', TABLES, 'verbindungen'),
  sorting,
  hiddenColumns: someOf('verborgen', HIDEABLE_COLUMNS),
  rows: numberOf('zeilen', ROW_COUNTS, 100),
  region: oneId('gebiet'),
  regionLevel: oneOf('ebene', REGION_LEVELS, 'laender'),
  counted: oneOf('zaehlt', COUNTED, 'initiativen'),
  measure: oneOf('groesse', MEASURES, 'anzahl'),
  regionSorting,
  extent,
  showLinks: flag('verbindungen', false),
  territories: oneOf('bezirke', TERRITORIES, null),
  territory: oneId('bezirk'),
  pathLength: numberOf('laenge', PATH_LENGTHS, 4),
  pathCount: numberOf('wege', PATH_COUNTS, 3),
  sourcedOnly: flag('belegt', false),
  avoided: ids('meiden', 20),
  avoidedKinds: actorKinds('ohneart'),
  language: oneOf('sprache', LOCALES, null),
};

/** The parts of the state in the order of the address. */
export const PARTS = Object.keys(VIEW_KEYS) as readonly (keyof ViewState)[];

/** The state of a URL that says nothing. */
export const INITIAL_VIEW = Object.fromEntries(
  PARTS.map((part) => [part, VIEW_KEYS[part].initial]),
) as unknown as ViewState;
