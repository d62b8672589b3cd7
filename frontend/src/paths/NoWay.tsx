import { useTranslation } from 'react-i18next';
import { formatDay } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { dayOf } from '../view/day-of.ts';
import { useViewState } from '../view/use-view-state.ts';
import { reliefOf } from './obstacle-relief.ts';
import type { FoundWays, PathObstacle } from './use-ways.ts';
import { calledBy } from './way-words.ts';

function ObstacleRow({ obstacle }: { readonly obstacle: PathObstacle }) {
  const { t } = useTranslation('path');
  const locale = useLocale();
  const { state, update } = useViewState();
  const day = dayOf(state);
  const [first, ...others] = obstacle.constraints;
  const without =
    first === undefined || others.length > 0
      ? t('none.all')
      : t(`none.${first}`, {
          day: day === null ? '' : formatDay(day, locale),
        });
  return (
    <li>
      {t('none.there', { without, count: obstacle.way.length })}{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          update(reliefOf(obstacle));
        }}
      >
        {t('none.apply')}
      </button>
    </li>
  );
}

/** There is no way: says what prevents it and takes that away with one click. */
export function NoWay({ found }: { readonly found: FoundWays }) {
  const { t } = useTranslation('path');
  const { from, to, obstacles } = found;
  if (obstacles.length === 0)
    return <p>{t('none.nowhere', { from: calledBy(from), to: calledBy(to) })}</p>;
  return (
    <ul className="obstacles">
      {obstacles.map((obstacle) => (
        <ObstacleRow key={obstacle.constraints.join()} obstacle={obstacle} />
      ))}
    </ul>
  );
}
