import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placeBeside } from '../../graph/use-popover-place.ts';
import { useLocale } from '../../i18n/i18n.ts';
import { Icon } from '../../ui/Icon.tsx';
import { classCountText, sumClasses } from '../../view/class-counts.ts';
import { pointKey, type SeatCluster } from './seat-clusters.ts';
import { fanRadius } from './seat-fan.ts';
import { SeatList } from './SeatList.tsx';

/** Between the middle of the marks of a fan and the window, in pixels. */
const BESIDE_FAN = 20;

interface SeatWindowProps {
  readonly leaflet: LeafletMap;
  readonly cluster: SeatCluster;
  readonly title: string;
  /** How many are drawn around the mark; they stay free. */
  readonly fanned: number;
  /** Names are on their way, or could not be had. */
  readonly loading: boolean;
  readonly failed: boolean;
  readonly onRetry: () => void;
  /** An actor of the window is pointed at, or none. */
  readonly onPoint: (id: string | null) => void;
  readonly onClose: (hadFocus: boolean) => void;
}

/** Escape anywhere beside the window closes it first: what it was opened over stays. */
function useEscape(close: () => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isHere = event.target instanceof Element && event.target.closest('.map-page__body');
      if (event.key !== 'Escape' || !isHere) return;
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [close]);
}

/** Who has a seat at a mark, each to be picked out and with the way to its profile. Takes the focus; Escape and the cross close it. */
export function SeatWindow(props: SeatWindowProps) {
  const { leaflet, cluster, title, fanned, onPoint, onClose } = props;
  const { t } = useTranslation(['graph', 'map', 'states']);
  const locale = useLocale();
  const kinds = sumClasses(cluster.places.flatMap((place) => place.kinds))
    .map((each) => classCountText(each, locale))
    .join(' · ');
  const titleId = useId();
  const element = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const { latitude, longitude, key } = cluster;
  const gap = fanned > 0 ? fanRadius(fanned) + BESIDE_FAN : undefined;
  useEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const follow = () => {
      const { x: width, y: height } = leaflet.getSize();
      const size = { width: target.offsetWidth, height: target.offsetHeight };
      const point = leaflet.latLngToContainerPoint([latitude, longitude]);
      setPlace(placeBeside(point, { width, height }, size, gap));
    };
    follow();
    leaflet.on('move', follow);
    return () => {
      leaflet.off('move', follow);
    };
    // What is in the window decides how high it is.
  }, [leaflet, latitude, longitude, cluster, gap]);
  useEffect(() => {
    element.current?.focus({ preventScroll: true });
  }, [key]);
  const close = useCallback(() => {
    onClose(element.current?.contains(document.activeElement) === true);
  }, [onClose]);
  useEscape(close);
  return (
    <div
      ref={element}
      className={
        fanned > 0 ? 'graph__popover map-seats map-seats--fan' : 'graph__popover map-seats'
      }
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      style={place ? { left: place.x, top: place.y } : { opacity: 0 }}
    >
      <h2 id={titleId}>{title}</h2>
      <button type="button" className="graph__close" aria-label={t('graph:close')} onClick={close}>
        <Icon name="close" size={18} />
      </button>
      {cluster.count > 1 && <p className="muted small">{kinds}</p>}
      {cluster.places.map((each) => (
        <SeatList
          key={pointKey(each)}
          place={each}
          named={cluster.places.length > 1}
          awaited={props.loading}
          onPoint={onPoint}
        />
      ))}
      <p className="muted small" role="status">
        {props.loading && t('map:seats.loading')}
      </p>
      {props.failed && (
        <div role="alert">
          <p className="small">{t('map:seats.failed')}</p>
          <button
            type="button"
            className="button button--secondary button--dense"
            onClick={props.onRetry}
          >
            {t('states:retry')}
          </button>
        </div>
      )}
    </div>
  );
}
