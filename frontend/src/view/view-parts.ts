import type {
  ActorLinkType,
  Confidence,
  GermanState,
  Locale,
  NodeClass,
} from '@knotenwerk/graph-schema';
import type { Arrangement } from '../layout/arrangements.ts';
import type { Pin } from '../layout/pins.ts';
import type { ActorKind } from './actor-kinds.ts';
import type { Extent } from './extent.ts';
import type { RegionColumn, SortColumn, Sorting, SortingBy } from './sorting.ts';
import type {
  COLOURS,
  COUNTED,
  DEPTHS,
  GROUPINGS,
  MEASURES,
  NEIGHBOUR_LIMITS,
  OrganisationStatus,
  PATH_COUNTS,
  PATH_LENGTHS,
  REGION_LEVELS,
  ROW_COUNTS,
  TABLES,
  TerritoryKind,
} from './view-values.ts';

/** What is looked at, as the URL says it. Two people with the same URL see the same. */
export interface ViewState {
  /** `um`: ids of the actors in the middle, the subject first, then those expanded. At most 20. */
  readonly centres: readonly string[];
  /** `ganz=an`: the whole network, where nobody is in the middle. */
  readonly whole: boolean;
  /** `farbe`: what the colours say where actors stand in the picture of the whole network. */
  readonly colour: (typeof COLOURS)[number];
  /** `gruppen`: what actors are put together by, of the whole network or where there are too many around a middle; null: nothing, unless there are too many, then by kind. */
  readonly grouping: (typeof GROUPINGS)[number] | null;
  /** `offen`: keys of groups whose members are drawn one by one. */
  readonly openedGroups: readonly string[];
  /** `ohnegemeinschaft`: communities switched off in the legend. */
  readonly hiddenCommunities: readonly string[];
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
  /** `fest`: actors held at a place of the drawing. */
  readonly pins: readonly Pin[];
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
  /** `ebene`: what the map compares in Germany as a whole; in a Land it is always its Kreise. */
  readonly regionLevel: (typeof REGION_LEVELS)[number];
  /** `zaehlt`: what the map counts where no kind is chosen. */
  readonly counted: (typeof COUNTED)[number];
  /** `groesse`: what the map compares regions by: how many, or how many for so many persons. */
  readonly measure: (typeof MEASURES)[number];
  /** `reihenfolge`: order of the regions beside the map; null: the measure, largest first. */
  readonly regionSorting: SortingBy<RegionColumn> | null;
  /** `ausschnitt`: what of the map is in the window; null: the whole region. */
  readonly extent: Extent | null;
  /** `verbindungen=an`: arcs on the map for the links between those who are seated in its window. */
  readonly showLinks: boolean;
  /** `bezirke`: chambers whose districts are outlined on the map; null: of none. */
  readonly territories: TerritoryKind | null;
  /** `bezirk`: id of the chamber among them whose district stands out. */
  readonly territory: string | null;
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
