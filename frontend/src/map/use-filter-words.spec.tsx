import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { Provider } from 'urql';
import { createApiClient } from '../api/client.ts';
import { createI18n } from '../i18n/i18n.ts';
import { recordedApi } from '../testing/recorded-api.ts';
import { textOf } from '../testing/seen.ts';
import { useViewState } from '../view/use-view-state.ts';
import { useFilterWords } from './use-filter-words.ts';

function Words() {
  const { state } = useViewState();
  return <output>{useFilterWords(state)}</output>;
}

/** What the picture of the map at an address says of its filters. */
async function wordsAt(address: string): Promise<string> {
  render(
    <I18nextProvider i18n={await createI18n('de')}>
      <Provider value={createApiClient('de', recordedApi().fetcher)}>
        <MemoryRouter initialEntries={[address]}>
          <Words />
        </MemoryRouter>
      </Provider>
    </I18nextProvider>,
  );
  return textOf(screen.getByRole('status'));
}

describe('the filters of the map in words', () => {
  it.each([
    ['art=PERSON&zaehlt=alle', ''],
    ['art=PERSON,CHAMBER', 'Art: Kammern'],
    ['art=CHAMBER&land=DE-BY', 'Land: Bayern; Art: Kammern'],
  ])('name what is counted, persons not: %s', async (search, words) => {
    expect(await wordsAt(`/karte?${search}`)).toBe(words);
  });
});
