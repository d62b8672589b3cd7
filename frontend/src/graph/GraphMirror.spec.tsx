import { render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../i18n/i18n.ts';
import { GraphMirror, useNodeNames } from './GraphMirror.tsx';
import { GERMAN_TEXTS, modelOf } from './testing/model.ts';
import { RECORDED, type Recorded } from './testing/recorded.ts';

function Mirror({ recorded }: { readonly recorded: Recorded }) {
  const model = modelOf(recorded);
  const names = useNodeNames(model, GERMAN_TEXTS, null);
  return <GraphMirror model={model} names={names} selected="dihk" label="Netz" idOf={(id) => id} />;
}

async function symbolsOf(recorded: Recorded): Promise<readonly Element[]> {
  const i18n = await createI18n('de');
  const { container } = render(
    <I18nextProvider i18n={i18n}>
      <Mirror recorded={recorded} />
    </I18nextProvider>,
  );
  return [...container.querySelectorAll('[role="graphics-symbol"]')];
}

describe('the mirror of the drawing', () => {
  it('says of every actor its name, class, number of links, and what it is to whom', async () => {
    const recorded = RECORDED['Ems-Achse, one step'];
    const names = (await symbolsOf(recorded)).map((symbol) => symbol.getAttribute('aria-label'));
    expect(names).toHaveLength(recorded.neighbourhood.nodes.length);
    expect(names[0]).toMatch(/^Wachstumsregion Ems-Achse/);
    expect(names).toContain(
      'Landkreis Leer, Kreis, Kommune, 1 Verbindung, hat gegründet Ems-Achse',
    );
  });

  it('says for whom a remainder stands, and which actor is selected', async () => {
    const symbols = await symbolsOf(RECORDED['DIHK with a remainder']);
    const names = symbols.map((symbol) => symbol.getAttribute('aria-label'));
    expect(names).toContain('+ 59 weitere Kammern von DIHK, Auswahl öffnen');
    const current = symbols.filter((symbol) => symbol.getAttribute('aria-current') === 'true');
    expect(current.map(({ id }) => id)).toEqual(['dihk']);
  });
});
