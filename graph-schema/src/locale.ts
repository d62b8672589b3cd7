/** The languages every text of the model exists in. The first one is the default. */
export const LOCALES = ['de', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in every language of the model. */
export type Caption = Readonly<Record<Locale, string>>;

/** A closed list of values, each with its caption; the order is the order of display. */
export type Vocabulary = Readonly<Record<string, Caption>>;
