import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { BrowserRouter } from 'react-router';
import { App } from './App.tsx';
import { createI18n } from './i18n/i18n.ts';
import { initialLocale } from './shell/language.ts';
import './styles/index.css';
import { CrashGuard } from './ui/CrashGuard.tsx';

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no element with the id "app".');

const i18n = await createI18n(initialLocale(window.location.search));

createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <CrashGuard>
        {/* As a transition the page may lag behind the address, and a quick second step would take the first one back. */}
        <BrowserRouter useTransitions={false}>
          <App />
        </BrowserRouter>
      </CrashGuard>
    </I18nextProvider>
  </StrictMode>,
);
