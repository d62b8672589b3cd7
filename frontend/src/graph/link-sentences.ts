import { linkPhrase, type LinkDirection, type Locale } from '@knotenwerk/graph-schema';
import { formatPeriod } from '../i18n/format.ts';
import { isUnsourced, type Bundle } from './bundles.ts';
import type { GraphLink, GraphSource } from './neighbourhood.ts';

/** One link as a sentence in parts. */
export interface LinkSentence {
  readonly id: string;
  readonly subject: string;
  readonly phrase: string;
  readonly object: string;
  readonly role: string | null;
  readonly period: string | null;
  readonly ended: boolean;
  readonly unsourced: boolean;
  /** Numbers of its sources in the list, from 1. */
  readonly footnotes: readonly number[];
}

/** The links of a bundle as sentences, and the sources they cite. */
export interface LinkSentences {
  readonly sentences: readonly LinkSentence[];
  readonly sources: readonly GraphSource[];
}

/** "X hat gegründet Y" is no German word order, "Y wurde gegründet von X" is. */
const SPLIT_VERB = /^(?:hat|hatte) \S+$/u;

function readableDirection(link: GraphLink, locale: Locale): LinkDirection {
  const { present, past } = linkPhrase(link.type, 'FORWARD', locale);
  return SPLIT_VERB.test(link.ended ? past : present) ? 'BACKWARD' : 'FORWARD';
}

/** Puts all links between two actors into words, running ones first. */
export function linkSentences(
  { links }: Bundle,
  nameOf: (id: string) => string,
  locale: Locale,
): LinkSentences {
  const sources = new Map<string, GraphSource>();
  for (const link of links) {
    for (const source of link.sources) {
      if (source.kind !== 'OWN_KNOWLEDGE') sources.set(source.id, source);
    }
  }
  const numbers = new Map([...sources.keys()].map((id, index) => [id, index + 1]));
  const sentences = links.map((link): LinkSentence => {
    const direction = readableDirection(link, locale);
    const [first, second] = [link.from.id, link.to.id];
    const { present, past } = linkPhrase(link.type, direction, locale);
    return {
      id: link.id,
      subject: nameOf(direction === 'FORWARD' ? first : second),
      phrase: link.ended ? past : present,
      object: nameOf(direction === 'FORWARD' ? second : first),
      role: link.role ?? null,
      period: formatPeriod(link.since, link.until, locale),
      ended: link.ended,
      unsourced: isUnsourced(link),
      footnotes: link.sources.flatMap(({ id }) => numbers.get(id) ?? []),
    };
  });
  return { sentences, sources: [...sources.values()] };
}
