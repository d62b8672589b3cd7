import type { Locale } from '@knotenwerk/graph-schema';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatPartialDate } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useViewState } from '../view/use-view-state.ts';
import { TODAY, type ViewState } from '../view/view-state.ts';
import { DayChoice } from './DayChoice.tsx';
import { Timeline } from './Timeline.tsx';

/** What the button says: in front in plain, then what is chosen. */
function captionOf(
  asOf: ViewState['asOf'],
  t: TFunction<'atlas'>,
  locale: Locale,
): readonly [before: string, chosen: string] {
  if (asOf === null) return [t('asOf.time'), t('asOf.all')];
  if (asOf === TODAY) return [t('asOf.valid'), t('asOf.today')];
  return [t('asOf.validOn'), formatPartialDate(asOf, locale)];
}

/** The one control of time: all times, today or a day, and the years to choose from. The button says what is chosen. */
export function AsOfControl({ short = false }: { readonly short?: boolean }) {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { state } = useViewState();
  const [before, chosen] = captionOf(state.asOf, t, locale);
  return (
    <Disclosure
      button={
        <>
          {!short && before} <b>{chosen}</b>
          <Icon name="down" />
        </>
      }
      buttonLabel={`${before} ${chosen}`}
      buttonClassName={state.asOf === null ? 'filter-button' : 'filter-button filter-button--on'}
      panelLabel={t('asOf.panel')}
    >
      <DayChoice />
      <Timeline />
    </Disclosure>
  );
}
