import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NodeShape } from '../graph/NodeShape.tsx';
import { placeBeside } from '../graph/use-popover-place.ts';
import { typeset } from '../i18n/format.ts';
import { Icon } from '../ui/Icon.tsx';
import { usePageHref } from '../view/use-page-href.ts';
import type { SeatCluster, SeatPlace } from './seat-clusters.ts';

interface SeatWindowProps {
  readonly leaflet: LeafletMap;
  readonly cluster: SeatCluster;
  readonly title: string;
  readonly onClose: () => void;
}

function Place({ place, named }: { readonly place: SeatPlace; readonly named: boolean }) {
  const { t } = useTranslation('map');
  const pageHref = usePageHref();
  const more = place.actorCount - place.actors.length;
  return (
    <>
      {named && <h3>{place.name}</h3>}
      {place.isApproximate && <p className="muted small">{t('seats.approximate')}</p>}
      <ul>
        {place.actors.map((actor) => (
          <li key={actor.id}>
            <NodeShape nodeClass={actor.nodeClass} size={14} />
            <Link to={pageHref(actor)}>{typeset(actor.name)}</Link>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="muted small">{t('seats.more', { count: more })}</p>}
    </>
  );
}

/** Who has a seat at a mark, each with the way to its profile. Takes the focus; Escape and the cross close it. */
export function SeatWindow({ leaflet, cluster, title, onClose }: SeatWindowProps) {
  const { t } = useTranslation('graph');
  const titleId = useId();
  const element = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const { latitude, longitude, key } = cluster;
  useEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const follow = () => {
      const { x: width, y: height } = leaflet.getSize();
      const size = { width: target.offsetWidth, height: target.offsetHeight };
      const point = leaflet.latLngToContainerPoint([latitude, longitude]);
      setPlace(placeBeside(point, { width, height }, size));
    };
    follow();
    leaflet.on('move', follow);
    return () => {
      leaflet.off('move', follow);
    };
  }, [leaflet, latitude, longitude, key]);
  useEffect(() => {
    element.current?.focus({ preventScroll: true });
  }, [key]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      ref={element}
      className="graph__popover map-seats"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      style={place ? { left: place.x, top: place.y } : { opacity: 0 }}
      onKeyDown={onKeyDown}
    >
      <h2 id={titleId}>{title}</h2>
      <button type="button" className="graph__close" aria-label={t('close')} onClick={onClose}>
        <Icon name="close" size={18} />
      </button>
      {cluster.places.map((each) => (
        <Place
          key={`${each.name ?? ''} ${String(each.isApproximate)}`}
          place={each}
          named={cluster.places.length > 1}
        />
      ))}
    </div>
  );
}
