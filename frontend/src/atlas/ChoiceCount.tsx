import { formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';

/** How many there are of a choice; nothing where that is not known. */
export function ChoiceCount({ count }: { readonly count: number | undefined }) {
  const locale = useLocale();
  if (count === undefined) return null;
  return <span className="choice__count">{formatNumber(count, locale)}</span>;
}
