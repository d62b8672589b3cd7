import { RESOURCES } from './resources.ts';

interface Texts {
  readonly [key: string]: string | Texts;
}

function flatten(texts: Texts, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : flatten(value, `${path}${key}.`),
  );
}

const german = flatten(RESOURCES.de);
const english = flatten(RESOURCES.en);
const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();

describe('the texts of the interface', () => {
  it('exist in both languages under the same keys', () => {
    expect(english.map(([key]) => key)).toEqual(german.map(([key]) => key));
  });

  it('fill in the same values in both languages', () => {
    const texts = new Map(english);
    for (const [key, text] of german)
      expect([key, placeholders(texts.get(key) ?? '')]).toEqual([key, placeholders(text)]);
  });

  it('use the quotation marks and dots of their language', () => {
    for (const [key, text] of german)
      expect([key, text]).toEqual([
        key,
        text.replaceAll(/["'“”]/g, (mark) => (mark === '“' ? mark : '?')),
      ]);
    for (const [key, text] of [...german, ...english])
      expect([key, text.includes('...')]).toEqual([key, false]);
    for (const [key, text] of english) expect([key, /["„']/.test(text)]).toEqual([key, false]);
  });
});
