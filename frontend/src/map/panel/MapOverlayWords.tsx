import { MapLinks } from '../links/MapLinks.tsx';
import { MapTerritories } from '../territories/MapTerritories.tsx';
import type { MapOverlays } from '../use-map-overlays.ts';

/** What lies on the regions of the map, to be switched on, and the same in words. */
export function MapOverlayWords({ links, drawn, chambers }: MapOverlays['inWords']) {
  return (
    <>
      <MapLinks result={links} drawn={drawn} />
      <MapTerritories result={chambers} />
    </>
  );
}
