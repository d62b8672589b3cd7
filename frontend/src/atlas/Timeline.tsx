import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { dayOf, toAsOf } from '../view/day-of.ts';
import { useViewState } from '../view/use-view-state.ts';
import { usePlayback } from './use-playback.ts';
import { useTimeline, type YearOfLinks } from './use-timeline.ts';
import { YearSlider } from './YearSlider.tsx';

type Years = readonly [YearOfLinks, ...YearOfLinks[]];

/** Where the year of the day shown stands; null where all times are, or a year before the first or after the last. */
function useChosen(years: Years): number | null {
  const { state } = useViewState();
  const day = dayOf(state);
  const place = years.findIndex(({ year }) => year === Number(day?.slice(0, 4)));
  return place === -1 ? null : place;
}

function YearsOfLinks({ years }: { readonly years: Years }) {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { state, update } = useViewState();
  const chosen = useChosen(years);
  const last = years.length - 1;
  const hasDay = state.asOf !== null;
  const show = useCallback(
    (place: number) => {
      const day = years[place]?.day;
      // Years passed through are one step of the history, so that one step back leads to where one was before.
      if (day !== undefined) update({ asOf: toAsOf(day) }, { replace: hasDay });
    },
    [years, update, hasDay],
  );
  const { playing, play, pause } = usePlayback(chosen ?? last, last, show);
  const textOf = (place: number | null) => {
    const told = place === null ? undefined : years[place];
    if (told === undefined) return t('timeline.noYear');
    const { linkCount: count, day } = told;
    const formatted = formatNumber(count, locale);
    return t('timeline.value', { count, formatted, day: formatDay(day, locale) });
  };
  return (
    <>
      <YearSlider
        years={years}
        chosen={chosen}
        label={t('timeline.slider')}
        textOf={textOf}
        onChoose={(place) => {
          pause();
          show(place);
        }}
      />
      <p className="years__ends" aria-hidden="true">
        <span>{years[0].year}</span>
        <span>{years[last]?.year}</span>
      </p>
      <div className="years__row">
        <button
          type="button"
          className="button button--secondary button--dense"
          onClick={playing ? pause : play}
        >
          <Icon name={playing ? 'pause' : 'play'} />
          {t(playing ? 'timeline.pause' : 'timeline.play')}
        </button>
        <p className="small">{textOf(chosen)}</p>
      </div>
    </>
  );
}

/** How many links were valid year by year; a year is chosen with a click or keys, or all are played through. */
export function Timeline() {
  const { t } = useTranslation(['atlas', 'states']);
  const { state } = useViewState();
  const { years, error, retry } = useTimeline(state);
  const [first, ...others] = years ?? [];
  return (
    <section className="years" aria-label={t('atlas:timeline.title')}>
      <h2 className="years__title">
        {t(state.centres.length > 0 ? 'atlas:timeline.ofCentres' : 'atlas:timeline.ofAll')}
      </h2>
      {error !== null && (
        <p className="small">
          {t('atlas:timeline.failed')}{' '}
          <button type="button" className="text-button" onClick={retry}>
            {t('states:retry')}
          </button>
        </p>
      )}
      {error === null && years === null && (
        <Skeleton lines={2} label={t('atlas:timeline.loading')} />
      )}
      {first !== undefined && others.length === 0 && (
        <p className="muted small">{t('atlas:timeline.noDates')}</p>
      )}
      {first !== undefined && others.length > 0 && <YearsOfLinks years={[first, ...others]} />}
    </section>
  );
}
