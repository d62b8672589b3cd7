import { wrapText } from './wrap-text.ts';

const wrap = (text: string, width: number) => wrapText(text, width, (part) => part.length).lines;

describe('breaking a label into lines', () => {
  it('leaves a short text on one line', () => {
    expect(wrap('DIHK', 20)).toEqual(['DIHK']);
  });

  it('makes lines of even length', () => {
    expect(wrap('IHK Ostfriesland und Papenburg', 26)).toEqual([
      'IHK Ostfriesland',
      'und Papenburg',
    ]);
  });

  it('breaks after a hyphen', () => {
    expect(wrap('Osnabrück-Emsland', 12)).toEqual(['Osnabrück-', 'Emsland']);
  });

  it('divides a long compound at its joint', () => {
    expect(wrap('Wirtschaftsministerkonferenz', 22)).toEqual(['Wirtschafts-', 'ministerkonferenz']);
  });

  it('loses no letter', () => {
    const text = 'Niedersächsisches Ministerium für Wirtschaft, Verkehr und Bauen';
    expect(wrap(text, 26).join(' ')).toBe(text);
  });
});
