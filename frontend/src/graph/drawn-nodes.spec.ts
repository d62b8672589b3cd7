import { drawnNodes } from './neighbourhood.ts';
import { RECORDED } from './testing/recorded.ts';

const { centres, neighbourhood } = RECORDED['Ems-Achse, two steps'];
const drawn = (more: Partial<Parameters<typeof drawnNodes>[1]> = {}) =>
  drawnNodes(neighbourhood, {
    centres,
    hiddenClasses: new Set(),
    hiddenIds: new Set(),
    showFederal: true,
    ...more,
  }).map(({ entity }) => entity.id);

describe('which actors are drawn', () => {
  it('draws all of them unless told', () => {
    expect(drawn()).toHaveLength(neighbourhood.nodes.length);
  });

  it('leaves out federal actors with those only they held', () => {
    const ids = drawn({ showFederal: false });
    expect(ids).not.toContain('dihk');
    expect(ids).not.toContain('retrason');
    expect(ids).toContain('landkreis-leer');
  });

  it('leaves out actors hidden by hand with those only they held', () => {
    const ids = drawn({ hiddenIds: new Set(['mw-ni', 'stadt-emden']) });
    expect(ids).not.toContain('stadt-emden');
    expect(ids).toContain('landkreis-leer');
  });

  it('never leaves out the actor in the middle', () => {
    expect(drawn({ hiddenClasses: new Set(['INITIATIVE']) })).toContain(centres[0]);
  });
});
