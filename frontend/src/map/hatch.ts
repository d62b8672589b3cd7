/** The pattern of regions without a value, defined once in the page. */
export const HATCH_ID = 'map-hatch';
