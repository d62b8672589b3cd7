import { latLng } from 'leaflet';
import type { PlacedName } from '../use-map-names.ts';
import { nameLayer } from './name-layer.ts';

const WINDOW = { latitude: 51, longitude: 10, zoom: 8, width: 800, height: 600 };
const named = (text: string, role: PlacedName['role'], longitude = 10): PlacedName => {
  const at = latLng(51, longitude);
  return { id: text, at, radius: 9, text, role, corner: at, middle: at, width: 60, height: 16 };
};
const texts = (...names: readonly PlacedName[]) =>
  nameLayer(names, WINDOW, (token) => token).texts ?? [];

describe('names in a picture of the map', () => {
  it('stand where the map has them, as wide and in the same colours', () => {
    expect(texts(named('Fulda', 'further'))).toEqual([
      {
        ...{ x: 400, y: 300, width: 60, text: 'Fulda', size: 13, strong: false },
        ...{ colour: 'ink', halo: 'surface' },
      },
    ]);
    const looks = [named('7', 'count'), named('IHK Fulda', 'territory'), named('Hessen', 'state')];
    expect(texts(...looks).map(({ colour, strong }) => [colour, strong])).toEqual([
      ['ink', true],
      ['c-kammer', true],
      ['muted', false],
    ]);
  });

  it('are left out where the edge would cut them', () => {
    const degrees = 360 / (256 * 2 ** WINDOW.zoom);
    const inside = named('inside', 'further', 10 + 369 * degrees);
    const cut = named('cut', 'further', 10 + 371 * degrees);
    const outside = named('outside', 'state', 3);
    expect(texts(inside, cut, outside).map(({ text }) => text)).toEqual(['inside']);
  });
});
