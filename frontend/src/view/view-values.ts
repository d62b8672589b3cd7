import type { ValueOf } from '@knotenwerk/graph-schema';

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
export const COLOURS = ['art', 'gemeinschaft'] as const;
export const GROUPINGS = ['art', 'land', 'gemeinschaft'] as const;
export const MOST_PINS = 30;
export const TABLES = ['verbindungen', 'akteure'] as const;
export const COUNTED = ['initiativen', 'alle'] as const;
/** Chambers of commerce, chambers of crafts. */
export const TERRITORIES = ['ihk', 'hwk'] as const;
export type TerritoryKind = (typeof TERRITORIES)[number];
export const MEASURES = ['anzahl', 'einwohner', 'beschaeftigte'] as const;
export const REGION_LEVELS = ['laender', 'kreise'] as const;
