import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import type { Picture } from '../view/picture.ts';

/** How many actors of the whole network have none of the links that are asked for; nothing where that is nobody. */
export function UnlinkedNotice({ picture }: { readonly picture: Picture | null }) {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const count = picture?.unlinked ?? 0;
  if (count === 0) return null;
  return (
    <span className="hidden-notice" role="status">
      {t('whole.unlinked', { count, formatted: formatNumber(count, locale) })}
    </span>
  );
}
