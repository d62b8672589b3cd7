import { divIcon, layerGroup, marker, polyline, type Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo, useRef } from 'react';
import type { SeatCluster } from './seat-clusters.ts';
import { fanOf, type FanMark, type SeatedActor } from './seat-fan.ts';
import { seatShape } from './seat-icon.ts';
import { ARC_PANE } from '../use-leaflet.ts';

interface SeatFan {
  /** The mark that was opened. */
  readonly cluster: SeatCluster | null;
  /** Id of the actor that is pointed at in the window. */
  readonly pointed: string | null;
  readonly hrefOf: (actor: SeatedActor) => string;
  readonly onOpen: (href: string) => void;
}

const SIZE = 26;

/** A way to a profile for the pointer; the window beside it is that of keys and screen readers. */
function anchorOf({ actor, isApproximate }: FanMark, href: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.className = 'map-seat map-seat--one';
  if (isApproximate) anchor.classList.add('map-seat--approximate');
  anchor.href = href;
  anchor.title = actor.name;
  anchor.tabIndex = -1;
  anchor.dataset['fan'] = actor.id;
  anchor.append(seatShape(actor.nodeClass));
  return anchor;
}

/** A click with a key held is the browser's own. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}

/** Draws those at one place around it, each on a leg, while their window is open; follows zooming. */
export function useSeatFan(
  leaflet: LeafletMap | null,
  { cluster, pointed, hrefOf, onOpen }: SeatFan,
): void {
  const marks = useMemo(() => (cluster === null ? [] : fanOf(cluster)), [cluster]);
  const ways = useRef({ hrefOf, onOpen });
  useEffect(() => {
    ways.current = { hrefOf, onOpen };
  }, [hrefOf, onOpen]);
  useEffect(() => {
    if (leaflet === null || cluster === null || marks.length === 0) return undefined;
    const layer = layerGroup().addTo(leaflet);
    const { latitude, longitude } = cluster;
    const add = (mark: FanMark) => {
      const middle = leaflet.project([latitude, longitude]);
      const at = leaflet.unproject(middle.add([mark.x, mark.y]));
      polyline([[latitude, longitude], at], {
        ...{ className: 'map__leg', pane: ARC_PANE, interactive: false },
      }).addTo(layer);
      const anchor = anchorOf(mark, ways.current.hrefOf(mark.actor));
      anchor.addEventListener('click', (event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        ways.current.onOpen(ways.current.hrefOf(mark.actor));
      });
      const icon = divIcon({ html: anchor, className: 'map-seat__target', iconSize: [SIZE, SIZE] });
      const drawn = marker(at, { icon, keyboard: false, zIndexOffset: 1_000 }).addTo(layer);
      drawn.getElement()?.setAttribute('aria-hidden', 'true');
    };
    const draw = () => {
      layer.clearLayers();
      for (const mark of marks) add(mark);
    };
    draw();
    leaflet.on('zoomend', draw);
    return () => {
      leaflet.off('zoomend', draw);
      layer.remove();
    };
  }, [leaflet, cluster, marks]);
  useEffect(() => {
    for (const element of leaflet?.getContainer().querySelectorAll<HTMLElement>('[data-fan]') ?? [])
      element.classList.toggle('map-seat--pointed', element.dataset['fan'] === pointed);
  }, [leaflet, pointed, marks]);
}
