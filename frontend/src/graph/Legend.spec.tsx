import { jest } from '@jest/globals';
import type { NodeClass } from '@knotenwerk/graph-schema';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../i18n/i18n.ts';
import { Legend } from './Legend.tsx';
import { RECORDED } from './testing/recorded.ts';

async function open(onToggleClass = jest.fn<(nodeClass: NodeClass) => void>()) {
  const i18n = await createI18n('de');
  render(
    <I18nextProvider i18n={i18n}>
      <Legend
        neighbourhood={RECORDED['Ems-Achse, one step'].neighbourhood}
        showFederal
        hiddenClasses={new Set(['CHAMBER'])}
        hiddenIds={new Set()}
        onToggleClass={onToggleClass}
      />
    </I18nextProvider>,
  );
  return onToggleClass;
}

describe('the legend', () => {
  it('counts what is there and lists nothing else', async () => {
    await open();
    expect(screen.getByRole('button', { name: 'Kreise, Kommunen 6' })).toBeTruthy();
    expect(screen.queryByText(/Gewerkschaft/)).toBeNull();
  });

  it('keeps a class that is switched off, as a button not pressed', async () => {
    await open();
    const chambers = screen.getByRole('button', { name: 'Kammern 2' });
    expect(chambers.getAttribute('aria-pressed')).toBe('false');
  });

  it('tells which class was chosen', async () => {
    const chosen = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Unternehmen 4' }));
    expect(chosen).toHaveBeenCalledWith('BUSINESS');
  });
});
