import { jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { openPage } from '../testing/open-page.tsx';
import { failing, type Answer } from '../testing/recorded-api.ts';
import { textOf } from '../testing/seen.ts';

const LIST = '/liste?um=wachstumsregion-ems-achse';

function brokenUntilRetried(answer: Answer) {
  let broken = true;
  return {
    repair: () => {
      broken = false;
    },
    answerTo: ({ operationName }: { readonly operationName: string }) =>
      broken && operationName === 'Neighbourhood' ? answer : undefined,
  };
}

describe('a failure', () => {
  it('of the database is told calmly, and retrying helps once it is back', async () => {
    const message = 'Die Datenbank ist gerade nicht erreichbar.';
    const { answerTo, repair } = brokenUntilRetried(failing('SERVICE_UNAVAILABLE', message));
    const { user } = await openPage(LIST, { answerTo });
    expect(textOf(await screen.findByRole('alert'))).toContain(message);
    repair();
    await user.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));
    expect(await screen.findByRole('table')).toBeTruthy();
  });

  it('of the connection is told apart from a failure of the service', async () => {
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { answerTo } = brokenUntilRetried('offline');
    await openPage(LIST, { answerTo });
    expect(textOf(await screen.findByRole('alert'))).toContain('Keine Verbindung zum Internet');
    online.mockRestore();
  });

  it('nobody expected shows the id of the request, not its text', async () => {
    const { answerTo } = brokenUntilRetried(failing('INTERNAL_SERVER_ERROR', 'bolt password'));
    await openPage(LIST, { answerTo });
    const alert = await screen.findByRole('alert');
    expect(textOf(alert)).toContain('Kennung der Anfrage: test-request');
    expect(textOf(alert)).not.toContain('bolt');
  });

  it('is told in English on an English page', async () => {
    const { answerTo } = brokenUntilRetried('offline');
    await openPage(`${LIST}&sprache=en`, { answerTo, locale: 'en' });
    expect(textOf(await screen.findByRole('alert'))).toContain('can’t be reached');
  });
});

describe('an address nothing stands at', () => {
  it('says so and offers the search', async () => {
    await openPage('/gibt-es-nicht');
    expect(textOf(screen.getByRole('heading', { level: 1 }))).toContain(
      'Diese Seite gibt es nicht',
    );
    expect(screen.getAllByRole('combobox', { name: 'Suche' })).not.toHaveLength(0);
  });
});
