import type { PlacesQueryVariables } from '../../gql/graphql.ts';
import { REACH } from '../../view/extent.ts';
import type { ViewState } from '../../view/view-state.ts';
import { WHOLE } from '../frame.ts';
import { pickedOf } from './picked.ts';
import { regionQuestion } from '../region-question.ts';

/** In larger networks places a few kilometres apart are asked for as one while the map is far away. */
export const MANY_ORGANISATIONS = 2_000;

/** From this zoom on they are told apart; below it they are nearer to each other than marks are. */
const FAR = 8;
/** The API puts together what would lie on one another at this zoom: about 7 kilometres. */
const TOGETHER = 9;

/** So many actors are named at a place before its mark is opened: all that are drawn or named on the map itself. */
const NAMED = 20;

/** Whether Germany as a whole is in the window; arcs need every place by itself. */
function isFarAway({ region, extent, showLinks }: ViewState): boolean {
  return region === null && !showLinks && (extent === null || extent.zoom < FAR);
}

/** The question to the API for the seats on the map; of how many organisations in all, null while that is not known. */
export function placeQuestion(
  state: ViewState,
  organisationCount: number | null,
): PlacesQueryVariables {
  const { filter, asOf } = regionQuestion(state, WHOLE);
  const isCrowded = (organisationCount ?? 0) > MANY_ORGANISATIONS && isFarAway(state);
  const naming = { first: isCrowded ? 0 : NAMED, including: [...pickedOf(state)] };
  return { bbox: REACH, filter, asOf, ...naming, ...(isCrowded ? { zoom: TOGETHER } : {}) };
}
