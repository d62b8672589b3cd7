import { preferredLocale } from './preferred-locale.ts';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'de'],
    ['', 'de'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['de-AT,en;q=0.9', 'de'],
    ['en;q=0.5, de;q=0.8', 'de'],
    ['fr, en;q=0.4', 'en'],
    ['fr, pl', 'de'],
    ['en;q=0, *', 'de'],
    ['en;q=nonsense, de;q=0.1', 'de'],
    ['*;q=0.1, en;q=0.2', 'en'],
    ['den', 'de'],
    [',;,=;q', 'de'],
  ])('%p asks for %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });

  it('takes the first of two that are wished for alike', () => {
    expect(preferredLocale('en, de')).toBe('en');
  });
});
