import { isDay, type Day } from '@knotenwerk/graph-schema';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today, dayOf, toAsOf } from '../view/day-of.ts';
import { useViewState } from '../view/use-view-state.ts';
import { TODAY } from '../view/view-state.ts';

const YEARS_BACK = [1, 5, 10] as const;

/** The same day some years ago; of 29 February the day before. */
function yearsBack(day: Day, years: number): Day {
  const then = `${String(Number(day.slice(0, 4)) - years)}${day.slice(4)}`;
  return isDay(then) ? then : `${then.slice(0, 8)}28`;
}

function QuickChoices() {
  const { t } = useTranslation('atlas');
  const { state, update } = useViewState();
  const choices = [
    { asOf: null, caption: t('asOf.allTimes') },
    { asOf: TODAY, caption: t('asOf.todayChoice') },
    ...YEARS_BACK.map((count) => ({
      asOf: yearsBack(today(), count),
      caption: t('asOf.yearsAgo', { count }),
    })),
  ];
  return (
    <div className="quick-days" role="group" aria-label={t('asOf.quick')}>
      {choices.map(({ asOf, caption }) => (
        <button
          key={asOf}
          type="button"
          aria-pressed={state.asOf === asOf}
          onClick={() => {
            update({ asOf });
          }}
        >
          {caption}
        </button>
      ))}
    </div>
  );
}

function DayForm({ shown }: { readonly shown: Day }) {
  const { t } = useTranslation('atlas');
  const { update } = useViewState();
  const fieldId = useId();
  const [text, setText] = useState(shown);
  const [refused, setRefused] = useState(false);
  const [before, setBefore] = useState(shown);
  // The form stays when another day is shown, and with it the focus of who applied that day.
  if (before !== shown) {
    setBefore(shown);
    setText(shown);
    setRefused(false);
  }
  return (
    <form
      className="as-of"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(!isDay(text));
        if (isDay(text)) update({ asOf: toAsOf(text) });
      }}
    >
      <label htmlFor={fieldId}>{t('asOf.label')}</label>
      <div className="as-of__day">
        <input
          id={fieldId}
          className="text-field"
          type="date"
          min="1200-01-01"
          max="2100-12-31"
          value={text}
          aria-invalid={refused}
          aria-describedby={`${fieldId}-hint`}
          onChange={({ target }) => {
            setText(target.value);
            setRefused(false);
          }}
        />
        <button type="submit" className="button button--primary button--dense">
          {t('asOf.apply')}
        </button>
      </div>
      <p
        id={`${fieldId}-hint`}
        className={refused ? 'as-of__refused' : 'muted small'}
        role="status"
      >
        {t(refused ? 'asOf.noSuchDay' : 'asOf.hint')}
      </p>
    </form>
  );
}

/** All times, today or any day. */
export function DayChoice() {
  const { state } = useViewState();
  const shown = dayOf(state) ?? today();
  return (
    <>
      <QuickChoices />
      <DayForm shown={shown} />
    </>
  );
}
