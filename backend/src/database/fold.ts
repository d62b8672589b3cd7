/** Letters Unicode takes for letters of their own: written out, and as people write who lack them on their keyboard. */
const LETTERS: Readonly<Record<string, readonly [long: string, short: string]>> = {
  ä: ['ae', 'a'],
  ö: ['oe', 'o'],
  ü: ['ue', 'u'],
  ß: ['ss', 'ss'],
  æ: ['ae', 'ae'],
  œ: ['oe', 'oe'],
  ø: ['oe', 'o'],
  å: ['aa', 'a'],
  ł: ['l', 'l'],
  đ: ['d', 'd'],
  ð: ['d', 'd'],
  þ: ['th', 'th'],
  ı: ['i', 'i'],
};

const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

const PLAIN = /^[ -~]*$/;

/** Composed first: an umlaut of two characters, as some systems write it, is one letter afterwards. */
function fold(text: string, form: 0 | 1): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(SPECIAL, (letter) => LETTERS[letter]?.[form] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '');
}

/** Lower case, `ä` as `ae`, other accents dropped. */
export function foldLong(text: string): string {
  return fold(text, 0);
}

/** Lower case, `ä` as `a`, other accents dropped. */
export function foldShort(text: string): string {
  return fold(text, 1);
}

/** Both foldings, the longer one first; one where they are the same. */
export function foldings(text: string): readonly string[] {
  return [...new Set([foldLong(text), foldShort(text)])];
}

/** Words of a folded text: runs of a-z and 0-9. */
export function splitWords(folded: string): string[] {
  return folded.split(/[^a-z0-9]+/).filter((word) => word !== '');
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};

/** Letters for digits inside a word, as in `n3tzwerk`; a word without such digits, or of digits alone, has none. */
export function unleet(word: string): string[] {
  if (!/[a-z][013457]|[013457][a-z]/.test(word)) return [];
  return [word.replaceAll(/[013457]/g, (digit) => LEET[digit] ?? digit)];
}
