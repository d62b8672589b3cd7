import { LOCALES, type Locale } from '@knotenwerk/graph-schema';

interface Wish {
  readonly tag: string;
  readonly weight: number;
}

function toWish(part: string): Wish {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { tag, weight: weight >= 0 && weight <= 1 ? weight : 0 };
}

function localeFor(tag: string): Locale | undefined {
  return tag === '*' ? LOCALES[0] : LOCALES.find((locale) => tag.split('-', 1)[0] === locale);
}

/** The language an Accept-Language header asks for most, of those we have; German otherwise. */
export function preferredLocale(header: string | undefined): Locale {
  const wishes = (header ?? '').split(',').map(toWish);
  const [best] = wishes
    .filter(({ tag, weight }) => weight > 0 && localeFor(tag) !== undefined)
    .sort((a, b) => b.weight - a.weight);
  return (best && localeFor(best.tag)) ?? LOCALES[0];
}
