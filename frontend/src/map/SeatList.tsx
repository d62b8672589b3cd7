import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NodeShape } from '../graph/NodeShape.tsx';
import { typeset } from '../i18n/format.ts';
import { useMarks } from '../view/use-marks.ts';
import { usePageHref } from '../view/use-page-href.ts';
import type { SeatPlace } from './seat-clusters.ts';

interface SeatListProps {
  readonly place: SeatPlace;
  /** Whether the place is named above its list. */
  readonly named: boolean;
  /** More names are on their way. */
  readonly awaited: boolean;
  /** An actor of the list is pointed at, or none. */
  readonly onPoint: (id: string | null) => void;
}

/** Who has a seat at a place; picked out here is who is picked out in network and list. */
export function SeatList({ place, named, awaited, onPoint }: SeatListProps) {
  const { t } = useTranslation(['map', 'list']);
  const { marked, full, toggle } = useMarks();
  const pageHref = usePageHref();
  const leave = () => {
    onPoint(null);
  };
  const more = place.actorCount - place.actors.length;
  return (
    <>
      {named && <h3>{place.name}</h3>}
      {place.isApproximate && <p className="muted small">{t('map:seats.approximate')}</p>}
      <ul>
        {place.actors.map((actor) => (
          <li
            key={actor.id}
            onPointerEnter={() => {
              onPoint(actor.id);
            }}
            onPointerLeave={leave}
            onFocus={() => {
              onPoint(actor.id);
            }}
            onBlur={leave}
          >
            <input
              type="checkbox"
              checked={marked.includes(actor.id)}
              disabled={full && !marked.includes(actor.id)}
              aria-label={t('list:mark', { name: typeset(actor.name) })}
              onChange={() => {
                toggle(actor.id);
              }}
            />
            <NodeShape nodeClass={actor.nodeClass} size={14} />
            <Link to={pageHref(actor)}>{typeset(actor.name)}</Link>
          </li>
        ))}
      </ul>
      {more > 0 && !awaited && (
        <p className="muted small">{t('map:seats.more', { count: more })}</p>
      )}
    </>
  );
}
