/** What the page of the map fetches when the first map is shown, in one go: the map itself, and pictures of it. */
export { MapExport } from './MapExport.tsx';
export { PrintedMap } from './PrintedMap.tsx';
export { RegionMap } from './RegionMap.tsx';
export { loadBoundaries } from './boundaries.ts';
