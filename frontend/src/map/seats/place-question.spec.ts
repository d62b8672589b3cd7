import { INITIAL_VIEW, type ViewState } from '../../view/view-state.ts';
import { MANY_ORGANISATIONS, placeQuestion } from './place-question.ts';

const FEW = 651;
const MANY = MANY_ORGANISATIONS + 1;
const extent = { zoom: 10, latitude: 51, longitude: 7 };

describe('the seats the map asks for', () => {
  it.each<[string, Partial<ViewState>, number | null]>([
    ['of a network as large as the real one', {}, FEW],
    ['while it is not known how many there are', {}, null],
    ['of a Land', { region: 'DE-NW' }, MANY],
    ['where the map is near', { extent }, MANY],
    ['where links are shown between them', { showLinks: true }, MANY],
  ])('are told one by one %s', (_, change, organisationCount) => {
    const question = placeQuestion({ ...INITIAL_VIEW, ...change }, organisationCount);
    expect(question).not.toHaveProperty('zoom');
    expect(question.first).toBeGreaterThan(0);
  });

  it.each<[string, Partial<ViewState>]>([
    ['as a whole', {}],
    ['from far away', { extent: { ...extent, zoom: 6 } }],
  ])('are put together where there are very many, of Germany %s', (_, change) => {
    const question = placeQuestion({ ...INITIAL_VIEW, ...change }, MANY);
    expect(question).toMatchObject({ zoom: 9, first: 0 });
  });

  it('name who is picked out or selected, however many sit there', () => {
    const picked = { marked: ['bmwe', 'dihk'], selection: 'vci' };
    expect(placeQuestion({ ...INITIAL_VIEW, ...picked }, MANY).including).toEqual([
      'bmwe',
      'dihk',
      'vci',
    ]);
  });
});
