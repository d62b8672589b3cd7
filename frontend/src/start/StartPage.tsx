import { useTranslation } from 'react-i18next';
import { SearchField } from '../search/SearchField.tsx';
import { usePageTitle } from '../shell/page.ts';
import { Doors } from './Doors.tsx';
import { ExampleLinks } from './ExampleLinks.tsx';
import { Figures } from './Figures.tsx';
import { StateList } from './StateList.tsx';

/** What is this, and where do I begin: answered in five seconds, without a tangle. */
export function StartPage() {
  const { t } = useTranslation(['start', 'shell']);
  usePageTitle(t('shell:start'));
  return (
    <>
      <div className="hero">
        <div className="hero__main">
          <h1>{t('start:title')}</h1>
          <p className="lead">{t('start:lead')}</p>
          <SearchField size="hero" />
          <ExampleLinks />
          <Figures />
        </div>
        <StateList />
      </div>
      <Doors />
    </>
  );
}
