import { latLng, type Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { bundleLinks, type DrawnLinks } from './links/arc-bundles.ts';
import { nameOfArc, nameOfMark } from './map-names.ts';
import type { SeatCluster, SeatPlace } from './seats/seat-clusters.ts';
import { useArcs, type PlacedArc } from './links/use-arcs.ts';
import { useMapNames, type MapName, type PlacedName } from './use-map-names.ts';
import type { PlaceLinks } from './links/use-place-links.ts';
import { useSeatClusters, useZoom } from './seats/use-seat-clusters.ts';

/** What is written on the regions themselves. */
interface LandNames {
  readonly states: readonly MapName[];
  readonly territories: readonly MapName[];
}

/** What lies on the regions of the map: seats, and the links between them where they are shown. */
export interface MapLayers {
  readonly places: readonly SeatPlace[];
  readonly links: PlaceLinks | null;
  /** Names of what lies below: Länder around come before everything, territories last. */
  readonly names: LandNames;
  /** Receives what of the links is drawn; null where none are shown. */
  readonly onDrawn: (drawn: DrawnLinks | null) => void;
}

/** From this zoom on there is room for names inside of what is outlined. */
const TERRITORIES_FROM = 6.5;
/** Half the width of a mark, in pixels: of one actor, and of several. */
const RADIUS = { one: 9, several: 13 } as const;

/** The larger marks are named first; an arc is named after them, with room around its line only. */
function useNames(
  clusters: readonly SeatCluster[],
  arcs: readonly PlacedArc[],
  zoom: number | null,
  { states, territories }: LandNames,
): readonly MapName[] {
  const { t } = useTranslation('map');
  return useMemo(() => {
    if (zoom === null) return [];
    const marks = clusters
      .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
      .map((cluster): MapName => ({
        id: cluster.key,
        at: latLng(cluster.latitude, cluster.longitude),
        radius: cluster.count === 1 ? RADIUS.one : RADIUS.several,
        text: nameOfMark(cluster, zoom, (name) => t('seats.andOthers', { name })),
        role: 'further',
      }));
    const counts = arcs.map((arc): MapName => ({
      ...{ id: arc.key, at: arc.top, radius: 0 },
      ...{ text: nameOfArc(arc), role: 'count' },
    }));
    const late = zoom < TERRITORIES_FROM ? [] : territories;
    return [...states, ...marks, ...counts, ...late];
  }, [clusters, arcs, zoom, states, territories, t]);
}

/** What is drawn of the layers. */
interface DrawnLayers {
  readonly clusters: readonly SeatCluster[];
  readonly names: readonly PlacedName[];
}

/** Draws the arcs and names of the map; answers the marks that belong to them, and the names that found room. */
export function useMapLayers(
  leaflet: LeafletMap | null,
  { places, links, names, onDrawn }: MapLayers,
): DrawnLayers {
  const zoom = useZoom(leaflet);
  const clusters = useSeatClusters(zoom, places);
  const drawn = useMemo(
    () => (links === null ? null : bundleLinks(links, clusters)),
    [links, clusters],
  );
  useEffect(() => {
    onDrawn(drawn);
  }, [drawn, onDrawn]);
  const arcs = useArcs(leaflet, drawn?.arcs ?? NO_ARCS);
  const written = useMapNames(leaflet, zoom, useNames(clusters, arcs, zoom, names));
  return { clusters, names: written };
}

const NO_ARCS: DrawnLinks['arcs'] = [];
