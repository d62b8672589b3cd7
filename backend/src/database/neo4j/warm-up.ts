import { ORGANISATION_SORTS } from '../../organisations/organisation.repository.ts';
import type { OpenedStore } from '../opened-store.ts';

/** An id that nothing has: planning is what takes time, not finding nothing. */
const NOBODY = '-';

const PAGE = { first: 1, offset: 0 };

const NO_WAY = {
  ...{ filter: {}, asOf: null, today: '2000-01-01', sourcedOnly: false },
  ...{ maxLength: 1, limit: 1 },
};

const NOBODY_COUNTS = { filter: {}, asOf: null, today: '2000-01-01' };
const NO_BOX = { west: 0, south: 0, east: 0, north: 0 } as const;

/** Words that nothing has. */
const NOWHERE = { readings: [{ terms: ['0'], match: 'PART' }], filter: {}, asOf: null } as const;

type Question = () => Promise<unknown>;

/** One of each kind of question, those of the first pages first. */
function questions(opened: OpenedStore): readonly Question[] {
  const {
    network,
    profiles,
    organisations,
    search,
    neighbourhoods,
    timelines,
    paths,
    common,
    regions,
    places,
    overviews,
    territories,
    wholeNetwork,
    arrangements,
  } = opened;
  const nothing = { filter: { labels: ['Document' as const] }, asOf: null, today: '2000-01-01' };
  const around = (depth: number): Question => {
    const query = { ids: [NOBODY], depth, filter: {}, asOf: null, today: '2000-01-01', limit: 1 };
    return () => neighbourhoods.find(query);
  };
  return [
    () => network.count(),
    () => search.findByTerms(NOWHERE, 1),
    around(1),
    () => profiles.find(NOBODY, 1, null),
    ...ORGANISATION_SORTS.map((sort) => () => organisations.list({}, sort, PAGE)),
    () =>
      profiles.listLinks({ of: NOBODY, type: 'MEMBER_OF', direction: 'FORWARD', asOf: null }, PAGE),
    () => search.countFacets(NOWHERE),
    () => timelines.listPeriods({ ids: [NOBODY], filter: {} }),
    () => timelines.listPeriods({ ids: [], filter: { labels: ['Document'] } }),
    () => arrangements.find(),
    () => wholeNetwork.survey(nothing),
    () => wholeNetwork.draw([NOBODY], nothing),
    () => wholeNetwork.listThemes([NOBODY]),
    around(2),
    around(3),
    () => paths.find({ ...NO_WAY, from: NOBODY, to: NOBODY }),
    () => common.find({ ids: [NOBODY], filter: {}, asOf: null, today: '2000-01-01', page: PAGE }),
    () => places.list({ ...NOBODY_COUNTS, box: NO_BOX, first: 1, including: [] }),
    () => places.listLinks({ ...NOBODY_COUNTS, box: NO_BOX, types: [], first: 1 }),
    () => overviews.find({ ...NOBODY_COUNTS, id: NOBODY, neighbourIds: [], first: 1 }),
    () => territories.list({ ...NOBODY_COUNTS, first: 1 }),
    () => regions.compare({ ...NOBODY_COUNTS, level: 'STATE', parent: NOBODY }),
  ];
}

/**
 * Asks every kind of question once: planning one takes Neo4j up to a second after its start, and nobody should wait
 * for it in front of a page. Stops early when told so.
 */
export async function warmUp(opened: OpenedStore, isOver: () => boolean): Promise<void> {
  for (const question of questions(opened)) {
    if (isOver()) return;
    await question();
  }
}
