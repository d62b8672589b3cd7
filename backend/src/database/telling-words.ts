/** Legal forms as folded words, their signs and blanks left out. */
const LEGAL_FORMS: readonly string[] = [
  ...[
    'ev',
    'ewiv',
    'eg',
    'gmbh',
    'ggmbh',
    'mbh',
    'ug',
    'ag',
    'se',
    'kg',
    'kgaa',
    'ohg',
    'gbr',
    'co',
  ],
];

/** What stands between the words of a name, folded: people leave it out or remember another one. */
const FILLERS: readonly string[] = [
  ...['der', 'die', 'das', 'des', 'dem', 'den', 'und', 'oder', 'fuer', 'im', 'in', 'am', 'an'],
  ...['auf', 'bei', 'mit', 'zu', 'zum', 'zur', 'von', 'vom', 'the', 'of', 'and', 'for'],
];

const LEGAL: ReadonlySet<string> = new Set(LEGAL_FORMS);
const EMPTY: ReadonlySet<string> = new Set([...LEGAL_FORMS, ...FILLERS]);

/** The words of a question that tell what is looked for: without legal forms and fillers, unless there is nothing else. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !EMPTY.has(word));
  return telling.length === 0 ? words : telling;
}

/** Words without the legal form they end in, as in `… GmbH & Co. KG`; all of them where nothing else is there. */
export function withoutLegalEnding(words: readonly string[]): readonly string[] {
  const end = words.findLastIndex((word) => !LEGAL.has(word));
  return end < 0 ? words : words.slice(0, end + 1);
}
