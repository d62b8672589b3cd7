import { NODE_CLASSES, type NodeClass } from '@knotenwerk/graph-schema';
import fc from 'fast-check';
import { pairId } from '../graph/bundles.ts';
import { modelOf } from '../graph/testing/model.ts';
import { RECORDED } from '../graph/testing/recorded.ts';
import { near } from '../layout/near.ts';
import { actorRows, connectionRows } from '../list/rows.ts';
import type { Neighbourhood } from './use-neighbourhood.ts';
import { INITIAL_VIEW } from './view-state.ts';
import { hiddenClassSet, hiddenIdSet, visibleSet } from './visible.ts';

/** Anything the state can hide, on canvases from phone to wall. */
const stateArbitrary = fc.record({
  name: fc.constantFrom(...(Object.keys(RECORDED) as (keyof typeof RECORDED)[])),
  hiddenClasses: fc.subarray(Object.keys(NODE_CLASSES) as NodeClass[], { maxLength: 4 }),
  showFederal: fc.boolean(),
  /** Which of the actors are hidden by hand. */
  hidden: fc.array(fc.nat({ max: 60 }), { maxLength: 4 }),
  showCrossLinks: fc.boolean(),
  /** Which of the links are parts of ways that are shown. */
  onWays: fc.array(fc.nat({ max: 60 }), { maxLength: 4 }),
  canvas: fc.record({
    width: fc.integer({ min: 320, max: 1700 }),
    height: fc.integer({ min: 300, max: 1000 }),
  }),
});

describe('the list of any state', () => {
  it('has a row for every actor and every link that the network draws, and no other', () => {
    fc.assert(
      fc.property(stateArbitrary, ({ name, canvas, hidden, onWays, ...chosen }) => {
        const recorded = RECORDED[name];
        const { nodes, links } = recorded.neighbourhood;
        const lines = onWays.flatMap((place) => {
          const link = links[place];
          return link ? [pairId(link.from.id, link.to.id)] : [];
        });
        const ways = { actors: new Set<string>(), lines: new Set(lines) };
        const hiddenActors = hidden.flatMap((place) => nodes[place]?.entity.id ?? []);
        const state = { ...INITIAL_VIEW, ...chosen, hiddenActors, centres: recorded.centres };
        const { layout, bundles, entities } = modelOf(recorded, {
          hiddenClasses: hiddenClassSet(state),
          hiddenIds: hiddenIdSet(state),
          showFederal: state.showFederal,
          crossLinks: state.showCrossLinks,
          ways,
          canvas,
        });
        const { routes } = near(layout);
        const visible = visibleSet(recorded.neighbourhood as Neighbourhood, state, ways);
        const drawn = [...bundles.values()].filter(({ id }) => routes.has(id));
        const rows = [...connectionRows(visible, state.showCrossLinks).values()].flat();
        expect(rows.map(({ link }) => link.id).sort()).toEqual(
          drawn.flatMap(({ links }) => links.map(({ id }) => id)).sort(),
        );
        const actors = [...actorRows(visible).values()].flat();
        expect(actors.map(({ id }) => id).sort()).toEqual([...entities.keys()].sort());
      }),
      { numRuns: 150 },
    );
  });
});
