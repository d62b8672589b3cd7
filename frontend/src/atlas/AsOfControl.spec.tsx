import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import answer from '../testing/answers/neighbourhood-ems-achse.json' with { type: 'json' };
import { openPage } from '../testing/open-page.tsx';
import { failing, type AnswerTo } from '../testing/recorded-api.ts';

const AROUND = '/liste?um=wachstumsregion-ems-achse';
const THIS_YEAR = new Date().getFullYear();

/** Three years, of which the last is this one. */
const years = [THIS_YEAR - 2, THIS_YEAR - 1].map((year, place) => ({
  year,
  day: `${String(year)}-12-31`,
  linkCount: 10 + place,
}));
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
const timeline = [...years, { year: THIS_YEAR, day: today, linkCount: 1_200 }];

const withTimeline: AnswerTo = ({ operationName }) =>
  operationName === 'Timeline' ? { data: { timeline } } : undefined;

async function openControl(user: UserEvent, name: RegExp) {
  await user.click(await screen.findByRole('button', { name }));
  return within(await screen.findByRole('group', { name: 'Zeit wählen' }));
}

describe('the control of time', () => {
  it('shows all times unless told, and asks for no day', async () => {
    const { questions } = await openPage(AROUND, { answerTo: withTimeline });
    expect(await screen.findByRole('button', { name: 'Zeit alle Zeiten' })).toBeTruthy();
    const asked = questions.find(({ operationName }) => operationName === 'Neighbourhood');
    expect(asked?.variables['asOf']).toBeNull();
  });

  it('chooses today, which the address keeps as a word, and all times again', async () => {
    const { user, address, questions } = await openPage(AROUND, { answerTo: withTimeline });
    const panel = await openControl(user, /^Zeit/);
    await user.click(panel.getByRole('button', { name: 'Heute' }));
    expect(address()).toBe(`${AROUND}&am=heute`);
    expect(questions.at(-1)?.variables['asOf']).toBe(today);
    expect(panel.getByRole('button', { name: 'Heute' }).getAttribute('aria-pressed')).toBe('true');
    await user.click(panel.getByRole('button', { name: 'Alle Zeiten' }));
    expect(address()).toBe(AROUND);
  });

  it('reads the switch for what has ended, as addresses once said it, as today', async () => {
    const { questions } = await openPage(`${AROUND}&beendetes=aus`, { answerTo: withTimeline });
    expect(await screen.findByRole('button', { name: 'Gültig heute' })).toBeTruthy();
    const asked = questions.find(({ operationName }) => operationName === 'Neighbourhood');
    expect(asked?.variables).toMatchObject({ asOf: today });
  });

  it('takes a day, says so with the way back to today, and refuses one that is none', async () => {
    const { user, address } = await openPage(AROUND, { answerTo: withTimeline });
    const panel = await openControl(user, /^Zeit/);
    const field = panel.getByLabelText('Was galt an diesem Tag?');
    await user.clear(field);
    await user.click(panel.getByRole('button', { name: 'Anwenden' }));
    expect(panel.getByText(/Diesen Tag gibt es nicht/)).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(address()).toBe(AROUND);
    await user.type(field, '2021-03-16');
    await user.click(panel.getByRole('button', { name: 'Anwenden' }));
    expect(address()).toBe(`${AROUND}&am=2021-03-16`);
    expect(document.activeElement?.textContent).toBe('Anwenden');
    expect(await screen.findByText(/Liste vom 16\. März 2021, Namen wie damals/)).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Zu heute' }));
    expect(address()).toBe(`${AROUND}&am=heute`);
  });

  it('walks through the years with keys, and stops at both ends', async () => {
    const { user, address } = await openPage(AROUND, { answerTo: withTimeline });
    const panel = await openControl(user, /^Zeit/);
    const slider = await panel.findByRole('slider', { name: 'Jahr' });
    slider.focus();
    await user.keyboard('{ArrowLeft}');
    expect(address()).toContain(`am=${String(THIS_YEAR - 1)}-12-31`);
    expect(slider.getAttribute('aria-valuenow')).toBe(String(THIS_YEAR - 1));
    expect(slider.getAttribute('aria-valuetext')).toBe(
      `11 Verbindungen am 31.\u00a0Dezember ${String(THIS_YEAR - 1)}`,
    );
    await user.keyboard('{Home}{ArrowLeft}');
    expect(address()).toContain(`am=${String(THIS_YEAR - 2)}-12-31`);
    await user.keyboard('{End}');
    expect(address()).toContain('am=heute');
    expect(slider.getAttribute('aria-valuemax')).toBe(String(THIS_YEAR));
  });

  it('plays through the years up to today, and not by itself', async () => {
    const { user, address } = await openPage(AROUND, { answerTo: withTimeline });
    const panel = await openControl(user, /^Zeit/);
    await panel.findByRole('slider');
    await user.click(panel.getByRole('button', { name: 'Abspielen' }));
    expect(address()).toContain(`am=${String(THIS_YEAR - 2)}-12-31`);
    expect(panel.getByRole('button', { name: 'Anhalten' })).toBeTruthy();
    await waitFor(() => {
      expect(address()).toContain('am=heute');
    });
    expect(panel.getByRole('button', { name: 'Abspielen' })).toBeTruthy();
  });

  it('is paused where it is', async () => {
    const { user, address } = await openPage(AROUND, { answerTo: withTimeline });
    const panel = await openControl(user, /^Zeit/);
    await panel.findByRole('slider');
    await user.click(panel.getByRole('button', { name: 'Abspielen' }));
    await user.click(panel.getByRole('button', { name: 'Anhalten' }));
    await new Promise((done) => setTimeout(done, 1_200));
    expect(address()).toContain(`am=${String(THIS_YEAR - 2)}-12-31`);
  });

  it('asks for the links of the middle with the filters that are set', async () => {
    const { user, questions } = await openPage(`${AROUND}&beziehung=FOUNDED`, {
      answerTo: withTimeline,
    });
    await openControl(user, /^Zeit/);
    const asked = questions.find(({ operationName }) => operationName === 'Timeline');
    expect(asked?.variables).toEqual({
      ids: ['wachstumsregion-ems-achse'],
      filter: { types: ['FOUNDED'] },
    });
  });

  it('says when the timeline cannot be had, and asks again', async () => {
    let fails = true;
    const { user } = await openPage(AROUND, {
      answerTo: (question) =>
        question.operationName === 'Timeline' && fails
          ? failing('SERVICE_UNAVAILABLE', 'weg')
          : withTimeline(question),
    });
    const panel = await openControl(user, /^Zeit/);
    const again = await panel.findByRole('button', { name: 'Noch einmal versuchen' });
    fails = false;
    await user.click(again);
    expect(await panel.findByRole('slider')).toBeTruthy();
  });
});

describe('a day on which actors were called otherwise or did not exist', () => {
  const [middle] = answer.neighbourhood.nodes;

  it('has today’s name beside the name of the day', async () => {
    const nodes = answer.neighbourhood.nodes.map(({ entity, ...node }) =>
      entity.id === 'bmwe'
        ? {
            ...node,
            entity: {
              ...entity,
              shortName: 'BMWi',
              currentName: entity.name,
              currentShortName: 'BMWE',
            },
          }
        : { ...node, entity },
    );
    await openPage(`${AROUND}&am=2021-03-16&tabelle=akteure`, {
      answerTo: ({ operationName }) =>
        operationName === 'Neighbourhood'
          ? { data: { neighbourhood: { ...answer.neighbourhood, nodes } } }
          : undefined,
    });
    expect(await screen.findByText('damals BMWi, heute BMWE')).toBeTruthy();
  });

  it('says that the middle did not exist yet and leads to its first day', async () => {
    const entity = { ...middle?.entity, validFrom: '2006-01-01' };
    const { user, address } = await openPage(`${AROUND}&am=2005-12-31`, {
      answerTo: ({ operationName }) =>
        operationName === 'Neighbourhood'
          ? {
              data: {
                neighbourhood: {
                  ...answer.neighbourhood,
                  totalCount: 1,
                  nodes: [{ ...middle, entity }],
                  links: [],
                  omitted: [],
                },
              },
            }
          : undefined,
    });
    expect(await screen.findByText(/gab es am 31\. Dezember 2005 noch nicht/)).toBeTruthy();
    await user.click(screen.getByRole('link', { name: /^Zum ersten Tag/ }));
    expect(address()).toContain('am=2006-01-01');
  });
});
