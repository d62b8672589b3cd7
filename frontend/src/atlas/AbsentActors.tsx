import type { Day } from '@knotenwerk/graph-schema';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDay, typeset } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { dayOf } from '../view/day-of.ts';
import type { NeighbourhoodEntity } from '../view/use-neighbourhood.ts';
import { useViewState } from '../view/use-view-state.ts';

function Absent({ entity, day }: { readonly entity: NeighbourhoodEntity; readonly day: Day }) {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { hrefWith } = useViewState();
  const { name, validFrom, validUntil } = entity;
  const notYet = validFrom !== null && day < validFrom;
  const nearest = notYet ? validFrom : validUntil;
  return (
    <li>
      {t(notYet ? 'absent.notYet' : 'absent.noMore', {
        name: typeset(name),
        day: formatDay(day, locale),
      })}{' '}
      {nearest !== null && (
        <Link to={hrefWith({ asOf: nearest })}>
          {t(notYet ? 'absent.first' : 'absent.last', { day: formatDay(nearest, locale) })}
        </Link>
      )}
    </li>
  );
}

/** Says which actors of the middle do not exist on the day shown, and leads to the nearest day they do. */
export function AbsentActors({ absent }: { readonly absent: readonly NeighbourhoodEntity[] }) {
  const { state } = useViewState();
  const day = dayOf(state);
  if (day === null || absent.length === 0) return null;
  return (
    <div className="absent" role="status">
      <ul>
        {absent.map((entity) => (
          <Absent key={entity.id} entity={entity} day={day} />
        ))}
      </ul>
    </div>
  );
}
