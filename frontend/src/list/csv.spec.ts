import { toCsv } from './csv.ts';

const lineOf = (cells: readonly string[], locale: 'de' | 'en' = 'de') =>
  toCsv([cells], locale).slice(1).trimEnd();

describe('a table as a file', () => {
  it('is told apart as UTF-8, with lines that end as RFC 4180 says', () => {
    expect(toCsv([['Kürzel'], ['ä']], 'de')).toBe('\uFEFFKürzel\r\nä\r\n');
  });

  it('is split as the language lists things', () => {
    expect(lineOf(['a', 'b'])).toBe('a;b');
    expect(lineOf(['a', 'b'], 'en')).toBe('a,b');
  });

  it('quotes what would split a line', () => {
    expect(lineOf(['Werk; Emden', 'sagt "ja"', 'zwei\nZeilen', 'a,b'])).toBe(
      '"Werk; Emden";"sagt ""ja""";"zwei\nZeilen";a,b',
    );
  });

  it.each(['=1+1', '+49', '-2', '@cmd', '\t=1'])('lets no program run %p', (text) => {
    expect(lineOf([text])).toBe(`'${text}`);
  });
});
