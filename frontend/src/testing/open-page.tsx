import type { Locale } from '@knotenwerk/graph-schema';
import { configure, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter, useLocation } from 'react-router';
import { App } from '../App.tsx';
import { createI18n } from '../i18n/i18n.ts';
import { recordedApi, type AnswerTo, type Question } from './recorded-api.ts';

// A whole page takes its time on a busy machine; what is there sooner is found sooner.
configure({ asyncUtilTimeout: 10_000 });

interface PageOptions {
  readonly answerTo?: AnswerTo;
  readonly locale?: Locale;
}

/** A page that is open, and who sits before it. */
export interface OpenPage {
  readonly user: UserEvent;
  /** What the API was asked so far. */
  readonly questions: readonly Question[];
  /** Where the page is now. */
  readonly address: () => string;
}

/** The whole application at an address, before a recorded API. */
export async function openPage(
  path: string,
  { answerTo, locale = 'de' }: PageOptions = {},
): Promise<OpenPage> {
  const { fetcher, questions } = recordedApi(answerTo);
  const i18n = await createI18n(locale);
  const visited = [path];
  function Address() {
    const { pathname, search } = useLocation();
    useEffect(() => {
      visited.push(pathname + search);
    }, [pathname, search]);
    return null;
  }
  render(
    <I18nextProvider i18n={i18n}>
      <MemoryRouter initialEntries={[path]} useTransitions={false}>
        <App fetcher={fetcher} />
        <Address />
      </MemoryRouter>
    </I18nextProvider>,
  );
  return { user: userEvent.setup(), questions, address: () => visited.at(-1) ?? '' };
}
