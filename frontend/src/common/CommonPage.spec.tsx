import { screen, within } from '@testing-library/react';
import answer from '../testing/answers/common-three.json' with { type: 'json' };
import { openPage } from '../testing/open-page.tsx';
import { textOf } from '../testing/seen.ts';

const THREE =
  '/gemeinsam?um=wachstumsregion-ems-achse,chemie-und-pharma-am-hochrhein,masterplan-industrie-frankfurt';

const sectionOf = async (heading: string): Promise<HTMLElement> =>
  (await screen.findByRole('heading', { level: 2, name: new RegExp(heading) })).closest(
    'section',
  ) as HTMLElement;

describe('what several actors have in common', () => {
  it('is whom they are linked with, told link by link with its sources', async () => {
    await openPage(THREE);
    const section = await sectionOf('Gemeinsame Verbindungen');
    expect(textOf(section)).toContain('Service- und Beratungsstelle');
    expect(textOf(section)).toContain('mit allen 3');
    expect(textOf(section)).toContain(
      'Ems-Achse arbeitete 2021 mit Servicestelle RII zusammen, auf der Auftaktveranstaltung vorgestellt.',
    );
    expect(within(section).getAllByRole('link', { name: /Quelle/ })).toHaveLength(3);
  });

  it('is which themes they address, first those of all', async () => {
    await openPage(THREE);
    const section = await sectionOf('Gemeinsame Themen');
    const links = within(section).getAllByRole('link');
    const names = links.filter((link) => link.getAttribute('href')?.startsWith('/'));
    expect(names).toHaveLength(answer.themes.nodes.length);
    expect(textOf(names[0])).toBe('Fachkräfte und Bildung');
    expect(textOf(section)).toContain('mit 2 von 3');
  });

  it('is named and counted, and asked for as the address says', async () => {
    const { questions } = await openPage(`${THREE}&art=CHAMBER&beleg=HIGH&am=2021-03-16`);
    expect(await screen.findByText('1 gemeinsame Verbindung gefunden')).toBeTruthy();
    expect(textOf(screen.getByRole('heading', { level: 1 }))).toBe(
      'Was haben Ems-Achse, ChemiePharma am Hochrhein und Masterplan Industrie Frankfurt gemeinsam?',
    );
    const asked = questions.find(({ operationName }) => operationName === 'Common');
    expect(asked?.variables).toMatchObject({
      filter: { labels: ['Organisation'], confidences: ['HIGH'] },
      confidences: ['HIGH'],
      asOf: '2021-03-16',
    });
    expect(asked?.variables['ids']).toHaveLength(3);
  });

  it('is not asked for below two; another actor is added in the field', async () => {
    const { user, questions, address } = await openPage('/gemeinsam?um=dihk');
    await user.type(screen.getByRole('combobox', { name: /Mindestens zwei/ }), 'BMWi');
    await screen.findByRole('option', { name: /Bundesministerium/ });
    expect(questions.some(({ operationName }) => operationName === 'Common')).toBe(false);
    await user.keyboard('{Enter}');
    expect(await sectionOf('Gemeinsame Themen')).toBeTruthy();
    expect(address()).toBe('/gemeinsam?um=dihk,bmwe');
  });

  it('is reached from a network around several', async () => {
    await openPage('/netz?um=wachstumsregion-ems-achse,bmwe&auswahl=keine&am=2021-03-16');
    const link = await screen.findByRole('link', { name: 'Was haben sie gemeinsam?' });
    expect(link.getAttribute('href')).toBe(
      '/gemeinsam?um=wachstumsregion-ems-achse,bmwe&am=2021-03-16',
    );
  });
});
