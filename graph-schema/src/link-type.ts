/** What one direction of a link says. `heading` stands over a group of links where the caption would read badly. */
export interface LinkPhrase {
  readonly caption: string;
  readonly present: string;
  readonly past: string;
  readonly heading?: string;
  /** The part of both phrases that stands behind the other end in a sentence: "hat … gegründet", "has … as a member". */
  readonly closing?: string;
}

/** The two ways to read a link: from its start (forward) and from its end (backward). */
export interface LinkSentence {
  readonly forward: LinkPhrase;
  readonly backward: LinkPhrase;
}

/** One relationship type as it is written in the model; read from left to right. */
export interface LinkTypeSpec {
  /** Allowed pairs of labels, start and end. */
  readonly ends: readonly (readonly [string, string])[];
  /** Stored once, read the same both ways. */
  readonly symmetric?: true;
  /** May carry `since` and `until`. */
  readonly dated: boolean;
  /** Happens once: `since` alone says when, not from when on. */
  readonly momentary?: true;
  /** May carry a role. */
  readonly role: boolean;
  readonly de: LinkSentence;
  readonly en: LinkSentence;
}

/** The sentence of a symmetric type: both directions read alike. */
export function both(phrase: LinkPhrase): LinkSentence {
  return { forward: phrase, backward: phrase };
}
