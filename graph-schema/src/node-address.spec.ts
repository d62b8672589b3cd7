import { nodeAddress } from './node-address.ts';

describe('the permanent address of a node', () => {
  it('tells actors from what describes them', () => {
    expect(nodeAddress({ label: 'Organisation', id: 'dihk' })).toBe('/akteur/dihk');
    expect(nodeAddress({ label: 'Person', id: 'anna' })).toBe('/akteur/anna');
    expect(nodeAddress({ label: 'Theme', id: 'wasserstoff' })).toBe('/eintrag/wasserstoff');
  });

  it('keeps an id in one piece', () => {
    expect(nodeAddress({ label: 'Region', id: 'a/b c' })).toBe('/region/a%2Fb%20c');
  });
});
