import { latLng, layerGroup, point, polyline, type LatLng, type Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo } from 'react';
import { arcWidth, type ArcBundle } from './arc-bundles.ts';
import { arcBetween } from './arc-path.ts';
import { ARC_PANE } from '../use-leaflet.ts';

/** Arcs are bent in the plane of the map at this zoom: that they look alike at all of them is in the projection. */
const PLANE = 8;

/** An arc in degrees. */
export interface PlacedArc extends ArcBundle {
  readonly way: readonly LatLng[];
  readonly top: LatLng;
}

function placeArc(leaflet: LeafletMap, arc: ArcBundle): PlacedArc {
  const onPlane = ({ latitude, longitude }: ArcBundle['from']) =>
    leaflet.project(latLng(latitude, longitude), PLANE);
  const { points, top } = arcBetween(onPlane(arc.from), onPlane(arc.to));
  const onEarth = ({ x, y }: { readonly x: number; readonly y: number }) =>
    leaflet.unproject(point(x, y), PLANE);
  return { ...arc, way: points.map(onEarth), top: onEarth(top) };
}

/** Draws arcs between marks, wider for more links; the strongest lies on top. Answers where they are. */
export function useArcs(
  leaflet: LeafletMap | null,
  arcs: readonly ArcBundle[],
): readonly PlacedArc[] {
  const placed = useMemo(
    () => (leaflet === null ? [] : arcs.map((arc) => placeArc(leaflet, arc))),
    [leaflet, arcs],
  );
  useEffect(() => {
    if (leaflet === null) return undefined;
    const layer = layerGroup().addTo(leaflet);
    for (const { way, linkCount } of placed.toReversed())
      for (const [className, more] of [
        ['map__arc map__arc--ground', 2],
        ['map__arc', 0],
      ] as const)
        polyline([...way], {
          ...{ className, weight: arcWidth(linkCount) + more, fill: false },
          ...{ pane: ARC_PANE, interactive: false, smoothFactor: 0.5 },
        }).addTo(layer);
    return () => {
      layer.remove();
    };
  }, [leaflet, placed]);
  return placed;
}
