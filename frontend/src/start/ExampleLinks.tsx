import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EXAMPLES } from './examples.ts';

/** Three questions that somebody without one can begin with. */
export function ExampleLinks() {
  const { t } = useTranslation('start');
  return (
    <p className="examples">
      <span>{t('examples')}</span>
      {EXAMPLES.map(({ key, href }) => (
        <Link key={key} to={href}>
          {t(`example.${key}`)}
        </Link>
      ))}
    </p>
  );
}
