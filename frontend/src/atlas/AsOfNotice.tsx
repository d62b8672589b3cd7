import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDay } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import { useViewState } from '../view/use-view-state.ts';
import { TODAY } from '../view/view-state.ts';

const TEXTS = {
  netz: 'asOf.net',
  liste: 'asOf.list',
  karte: 'asOf.map',
  region: 'asOf.region',
} as const;

/** Says that another day than today is shown, under the names of that day, with the way back. */
export function AsOfNotice({ view }: { readonly view: keyof typeof TEXTS }) {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { state, hrefWith } = useViewState();
  if (state.asOf === null || state.asOf === TODAY) return null;
  const day = formatDay(state.asOf, locale);
  return (
    <p className="as-of-notice">
      <Icon name="clock" size={18} />
      <span>{t(TEXTS[view], { day })}</span>
      <Link to={hrefWith({ asOf: TODAY })}>{t('asOf.backToToday')}</Link>
    </p>
  );
}
