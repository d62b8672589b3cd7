import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePageTitle } from '../shell/page.ts';
import { PLAIN_LANGUAGE } from './plain-language.ts';

/** What the site is and how to find one's way, in Leichte Sprache (§ 4 BITV 2.0). */
export function PlainLanguagePage() {
  const { t } = useTranslation('pages');
  usePageTitle(PLAIN_LANGUAGE.title);
  return (
    <div className="page page--text page--plain" lang="de">
      <h1>{PLAIN_LANGUAGE.title}</h1>
      {PLAIN_LANGUAGE.sections.map(({ heading, lines }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
      <p>
        <Link to="/barrierefreiheit#melden">{t('plainReport')}</Link>
      </p>
    </div>
  );
}
