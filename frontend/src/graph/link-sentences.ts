import {
  isOpened,
  linkPeriod,
  linkVerb,
  type LinkVerb,
  type Locale,
} from '@knotenwerk/graph-schema';
import { formatPeriod } from '../i18n/format.ts';
import { isUnsourced, type Bundle } from './bundles.ts';
import type { GraphSource } from './neighbourhood.ts';

/** One link as a sentence in parts. */
export interface LinkSentence {
  readonly id: string;
  readonly subject: string;
  readonly verb: LinkVerb;
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

/** Puts all links between two actors into words, running ones first. */
export function linkSentences(
  { links }: Bundle,
  nameOf: (id: string) => string,
  locale: Locale,
): LinkSentences {
  const sources = new Map<string, GraphSource>();
  for (const link of links) {
    for (const source of link.sources) {
      if (isOpened(source.kind)) sources.set(source.id, source);
    }
  }
  const numbers = new Map([...sources.keys()].map((id, index) => [id, index + 1]));
  const sentences = links.map((link): LinkSentence => {
    const { since, until } = linkPeriod(link);
    return {
      id: link.id,
      subject: nameOf(link.from.id),
      verb: linkVerb({ ...link, direction: 'FORWARD' }, locale),
      object: nameOf(link.to.id),
      role: link.role ?? null,
      period: formatPeriod(since, until, locale),
      ended: link.ended,
      unsourced: isUnsourced(link),
      footnotes: link.sources.flatMap(({ id }) => numbers.get(id) ?? []),
    };
  });
  return { sentences, sources: [...sources.values()] };
}
