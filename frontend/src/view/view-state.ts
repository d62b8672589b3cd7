import {
  ACTOR_LINK_TYPES,
  isDay,
  LOCALES,
  NODE_CLASSES,
  VOCABULARIES,
  type ActorLinkType,
  type Confidence,
  type GermanState,
  type Locale,
  type NodeClass,
  type ValueOf,
} from '@knotenwerk/graph-schema';
import { ARRANGEMENTS, type Arrangement } from '../layout/arrangements.ts';
import { actorKinds, type ActorKind } from './actor-kinds.ts';
import { flag, ids, numberOf, oneId, oneOf, someOf, type Codec } from './codec.ts';
import { extent, type Extent } from './extent.ts';
import {
  HIDEABLE_COLUMNS,
  regionSorting,
  sorting,
  type RegionColumn,
  type SortColumn,
  type Sorting,
  type SortingBy,
} from './sorting.ts';

/** The pages whose state is in the URL; the path names them. */
export const VIEWS = ['netz', 'karte', 'liste', 'pfade', 'gemeinsam'] as const;
export type View = (typeof VIEWS)[number];

/** Whether an organisation is active. */
export type OrganisationStatus = ValueOf<'OrganisationStatus'>;

/** `auswahl=keine`: nothing is selected, the panel shows the overview. */
export const NOTHING_SELECTED = 'keine';

/** `am=heute`: what is valid today, on whatever day the address is opened. */
export const TODAY = 'heute';

/** So many actors can be asked about together. */
export const MOST_MARKED = 20;

export const DEPTHS = [1, 2, 3] as const;
export const PATH_LENGTHS = [1, 2, 3, 4, 5, 6] as const;
export const PATH_COUNTS = [3, 5, 10] as const;
export const NEIGHBOUR_LIMITS = [25, 50, 100, 200] as const;
export const ROW_COUNTS = [100, 200, 400, 800, 1600] as const;
export const TABLES = ['verbindungen', 'akteure'] as const;
export const COUNTED = ['initiativen', 'alle'] as const;
export const MEASURES = ['anzahl', 'einwohner', 'beschaeftigte'] as const;

/** What is looked at, as the URL says it. Two people with the same URL see the same. */
export interface ViewState {
  /** `um`: ids of the actors in the middle, the subject first, then those expanded. At most 20. */
  readonly centres: readonly string[];
  /** `schritte`: how many steps around the middle, 1 to 3. */
  readonly depth: (typeof DEPTHS)[number];
  /** `auswahl`: id of what the panel shows; null: the first of the middle; `keine`: the overview. */
  readonly selection: string | null;
  /** `markiert`: ids of the actors picked out in network and list, at most 20; besides what the panel shows. */
  readonly marked: readonly string[];
  /** `beziehung`: types of link to walk; empty: all. */
  readonly linkTypes: readonly ActorLinkType[];
  /** `land`: Länder of the seat; empty: all. */
  readonly states: readonly GermanState[];
  /** `thema`: ids of themes, one of which an actor must address; empty: all. */
  readonly themes: readonly string[];
  /** `art`: kinds of actors; the URL shortens all kinds of a class to the class. Empty: all. */
  readonly kinds: readonly ActorKind[];
  /** `beleg`: how well links (without a middle: actors) are documented; empty: all. */
  readonly confidences: readonly Confidence[];
  /** `status`: whether organisations are active; empty: all. */
  readonly statuses: readonly OrganisationStatus[];
  /** `am`: the day for which everything is shown, or TODAY; null: all times, what has ended is marked. See dayOf. */
  readonly asOf: string | null;
  /** `bund=aus`: leave out federal actors. */
  readonly showFederal: boolean;
  /** `quer=an`: show the cross links too, which wait otherwise so that the drawing stays readable. */
  readonly showCrossLinks: boolean;
  /** `anordnung`: how the network is laid out. */
  readonly arrangement: Arrangement;
  /** `ohne`: classes switched off in the legend. */
  readonly hiddenClasses: readonly NodeClass[];
  /** `versteckt`: ids of actors hidden by hand. */
  readonly hiddenActors: readonly string[];
  /** `nachbarn`: the most neighbours one actor brings in. */
  readonly neighbourLimit: (typeof NEIGHBOUR_LIMITS)[number];
  /** `tabelle`: what the rows of the list are. */
  readonly table: (typeof TABLES)[number];
  /** `sortierung`: column of the list, `-ab` for descending; null: the order of the table itself. */
  readonly sorting: Sorting | null;
  /** `verborgen`: columns left out of the list. */
  readonly hiddenColumns: readonly SortColumn[];
  /** `zeilen`: how many rows of the list of all organisations. */
  readonly rows: (typeof ROW_COUNTS)[number];
  /** `gebiet`: id of the region whose parts the map compares, or of the Kreis chosen in it; null: Germany. */
  readonly region: string | null;
  /** `zaehlt`: what the map counts where no kind is chosen. */
  readonly counted: (typeof COUNTED)[number];
  /** `groesse`: what the map compares regions by: how many, or how many for so many persons. */
  readonly measure: (typeof MEASURES)[number];
  /** `reihenfolge`: order of the regions beside the map; null: the measure, largest first. */
  readonly regionSorting: SortingBy<RegionColumn> | null;
  /** `ausschnitt`: what of the map is in the window; null: the whole region. */
  readonly extent: Extent | null;
  /** `von`, `nach`: ids of the actors between whom ways are looked for. */
  readonly pathFrom: string | null;
  readonly pathTo: string | null;
  /** `laenge`: the most steps a way may have. */
  readonly pathLength: (typeof PATH_LENGTHS)[number];
  /** `wege`: the most ways of each sort, valid or ended. */
  readonly pathCount: (typeof PATH_COUNTS)[number];
  /** `belegt=an`: only links with an opened source. */
  readonly sourcedOnly: boolean;
  /** `meiden`: ids of actors no way may pass. */
  readonly avoided: readonly string[];
  /** `ohneart`: kinds of actors no way may pass; the URL shortens them as it does `art`. */
  readonly avoidedKinds: readonly ActorKind[];
  /** `sprache`: language of the page; null: what this browser last chose. */
  readonly language: Locale | null;
}

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
  neighbourLimit: numberOf('nachbarn', NEIGHBOUR_LIMITS, 25),
  table: oneOf('tabelle', TABLES, 'verbindungen'),
  sorting,
  hiddenColumns: someOf('verborgen', HIDEABLE_COLUMNS),
  rows: numberOf('zeilen', ROW_COUNTS, 100),
  region: oneId('gebiet'),
  counted: oneOf('zaehlt', COUNTED, 'initiativen'),
  measure: oneOf('groesse', MEASURES, 'anzahl'),
  regionSorting,
  extent,
  pathLength: numberOf('laenge', PATH_LENGTHS, 4),
  pathCount: numberOf('wege', PATH_COUNTS, 3),
  sourcedOnly: flag('belegt', false),
  avoided: ids('meiden', 20),
  avoidedKinds: actorKinds('ohneart'),
  language: oneOf('sprache', LOCALES, null),
};

const PARTS = Object.keys(VIEW_KEYS) as (keyof ViewState)[];

/** The state of a URL that says nothing. */
export const INITIAL_VIEW = Object.fromEntries(
  PARTS.map((part) => [part, VIEW_KEYS[part].initial]),
) as unknown as ViewState;

/** A value of the URL that means nothing and is left out of account. */
export interface IgnoredValue {
  readonly key: string;
  readonly text: string;
}

/** `beendetes=aus`, as addresses once said it, means today; beside a day it never meant anything. */
function textOf(search: URLSearchParams, key: string): string | null {
  const text = search.get(key);
  if (key !== VIEW_KEYS.asOf.key || text !== null) return text;
  return search.get('beendetes') === 'aus' ? TODAY : null;
}

/** A URL's search read as a state, with what of it was ignored. Unknown keys are no concern of the view. */
export function parseViewState(search: URLSearchParams): {
  readonly state: ViewState;
  readonly ignored: readonly IgnoredValue[];
} {
  const ignored: IgnoredValue[] = [];
  const entries = PARTS.map((part): [string, unknown] => {
    const codec = VIEW_KEYS[part] as Codec<unknown>;
    const text = textOf(search, codec.key);
    if (text === null) return [part, codec.initial];
    const reading = codec.read(text);
    ignored.push(...reading.ignored.map((unread) => ({ key: codec.key, text: unread })));
    return [part, reading.value];
  });
  return { state: Object.fromEntries<unknown>(entries) as unknown as ViewState, ignored };
}

function isInitial(value: unknown, initial: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : value === initial;
}

/** The search of the URL for a state: keys in a fixed order, initial values left out; commas stay readable. */
export function serialiseViewState(state: ViewState): string {
  const pairs = PARTS.flatMap((part) => {
    const codec = VIEW_KEYS[part] as Codec<unknown>;
    const value = state[part];
    if (isInitial(value, codec.initial)) return [];
    return [`${codec.key}=${encodeURIComponent(codec.write(value))}`];
  });
  return pairs.join('&').replaceAll('%2C', ',');
}

/** The address of a view in a state. */
export function viewHref(view: View, state: ViewState): string {
  const search = serialiseViewState(state);
  return search === '' ? `/${view}` : `/${view}?${search}`;
}

/** The id the panel shows, or null for the overview. */
export function selectedIdOf({ selection: chosen, centres }: ViewState): string | null {
  if (chosen === NOTHING_SELECTED) return null;
  return chosen ?? centres[0] ?? null;
}
