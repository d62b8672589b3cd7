import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NodeShape } from '../../graph/NodeShape.tsx';
import { typeset } from '../../i18n/format.ts';
import { useMarks } from '../../view/use-marks.ts';
import { usePageHref } from '../../view/use-page-href.ts';
import type { SeatedActor } from './seat-fan.ts';

interface ActorTicksProps {
  readonly actors: readonly SeatedActor[];
  /** An actor of the list is pointed at, or none. */
  readonly onPoint?: (id: string | null) => void;
}

/** Actors with the way to their profiles; picked out here is who is picked out in network and list. */
export function ActorTicks({ actors, onPoint }: ActorTicksProps) {
  const { t } = useTranslation('list');
  const { marked, full, toggle } = useMarks();
  const pageHref = usePageHref();
  const leave = () => onPoint?.(null);
  return (
    <ul className="actor-ticks">
      {actors.map((actor) => {
        const point = () => onPoint?.(actor.id);
        return (
          <li
            key={actor.id}
            onPointerEnter={point}
            onPointerLeave={leave}
            onFocus={point}
            onBlur={leave}
          >
            <input
              type="checkbox"
              checked={marked.includes(actor.id)}
              disabled={full && !marked.includes(actor.id)}
              aria-label={t('mark', { name: typeset(actor.name) })}
              onChange={() => {
                toggle(actor.id);
              }}
            />
            <NodeShape nodeClass={actor.nodeClass} size={14} />
            <Link to={pageHref(actor)}>{typeset(actor.name)}</Link>
          </li>
        );
      })}
    </ul>
  );
}
