import { GERMANY } from '@knotenwerk/graph-schema';
import type { RegionLevel, MapTallyFragment } from '../gql/graphql.ts';
import type { ViewState } from '../view/view-state.ts';

/** Which regions the map compares, and which of them is chosen. */
export interface Frame {
  readonly level: Extract<RegionLevel, 'STATE' | 'DISTRICT'>;
  /** Id of the region they are inside of. */
  readonly parent: string;
  /** Id of the Kreis chosen among them. */
  readonly chosen: string | null;
  /** Of an area: id of the region it belongs to, for where its own Kreise are not known. */
  readonly within?: string;
}

/** What of a region says where it stands. */
export type Placed = Pick<MapTallyFragment, 'level' | 'parentId' | 'region'>;

/** Germany by Länder. */
export const WHOLE: Frame = { level: 'STATE', parent: GERMANY, chosen: null };

/** Germany by Kreise. */
const WHOLE_BY_DISTRICT: Frame = { level: 'DISTRICT', parent: GERMANY, chosen: null };

/** Germany as wanted. */
export function wholeBy(wanted: ViewState['regionLevel']): Frame {
  return wanted === 'laender' ? WHOLE : WHOLE_BY_DISTRICT;
}

/**
 * What the map shows for a region: Germany as wanted, a Land or an area by its Kreise, a Kreis among those of its
 * Land.
 */
export function frameOf(
  { level, parentId, region: { id } }: Placed,
  wanted: ViewState['regionLevel'] = 'laender',
): Frame {
  if (level === 'COUNTRY') return wholeBy(wanted);
  if (level === 'DISTRICT' && parentId !== null)
    return { level: 'DISTRICT', parent: parentId, chosen: id };
  const isInside = level === 'AREA' && parentId !== null && parentId !== GERMANY;
  const within = isInside ? { within: parentId } : {};
  return { level: 'DISTRICT', parent: id, chosen: null, ...within };
}

/** The ids of the regions on the way from Germany to a region, itself the last. */
export function wayTo({ level, parentId, region: { id } }: Placed): readonly string[] {
  if (level === 'COUNTRY') return [GERMANY];
  const between = parentId === null || parentId === GERMANY ? [] : [parentId];
  return [GERMANY, ...between, id];
}

/**
 * The region one step further out than where one is, as the state of the view says it; undefined where there is none.
 * The way may still be that of the region before: steps follow each other faster than answers.
 */
export function regionAbove(
  way: readonly string[],
  current: string = way.at(-1) ?? GERMANY,
): string | null | undefined {
  const place = way.includes(current) ? way.indexOf(current) : way.length - 1;
  if (place < 1) return undefined;
  const above = way[place - 1];
  return above === undefined || above === GERMANY ? null : above;
}
