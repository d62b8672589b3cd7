import { isDay } from '@knotenwerk/graph-schema';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOfMoment, formatPartialDate } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useViewState } from '../view/use-view-state.ts';

function AsOfForm() {
  const { t } = useTranslation('atlas');
  const { state, update } = useViewState();
  const fieldId = useId();
  const [text, setText] = useState(state.asOf ?? dayOfMoment(new Date()));
  const choose = (day: string | null) => {
    update({ asOf: day === dayOfMoment(new Date()) ? null : day });
  };
  return (
    <form
      className="as-of"
      onSubmit={(event) => {
        event.preventDefault();
        if (isDay(text)) choose(text);
      }}
    >
      <label htmlFor={fieldId}>{t('asOf.label')}</label>
      <input
        id={fieldId}
        className="text-field"
        type="date"
        min="1900-01-01"
        max="2100-12-31"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <p className="muted small">{t('asOf.hint')}</p>
      <div className="button-row">
        <button type="submit" className="button button--primary button--dense">
          {t('asOf.apply')}
        </button>
        {state.asOf !== null && (
          <button
            type="button"
            className="button button--secondary button--dense"
            onClick={() => {
              choose(null);
            }}
          >
            {t('asOf.today')}
          </button>
        )}
      </div>
    </form>
  );
}

/** For which day everything is shown; the button says the day. */
export function AsOfControl({ short = false }: { readonly short?: boolean }) {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { state } = useViewState();
  const day = formatPartialDate(state.asOf ?? dayOfMoment(new Date()), locale);
  return (
    <Disclosure
      key={state.asOf}
      button={
        <>
          {short ? day : t('asOf.button')} {!short && <b>{day}</b>}
          <Icon name="down" />
        </>
      }
      buttonLabel={`${t('asOf.button')} ${day}`}
      buttonClassName={state.asOf === null ? 'filter-button' : 'filter-button filter-button--on'}
      panelLabel={t('asOf.panel')}
    >
      <AsOfForm />
    </Disclosure>
  );
}
