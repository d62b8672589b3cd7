/** One part of a text page. */
export interface TextSection {
  /** Target of a link from elsewhere. */
  readonly id?: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items?: readonly string[];
  /** Entries of the operator that stand here, by their name in `betreiber.json`. */
  readonly operator?: readonly OperatorField[];
}

/** A page of plain text. */
export interface TextPageContent {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly TextSection[];
}

/** What the operator of an installation enters in `betreiber.json`. */
export const OPERATOR_FIELDS = [
  'name',
  'anschrift',
  'vertretung',
  'email',
  'telefon',
  'verantwortlich',
  'aufsicht',
  'datenschutz',
  'schlichtung',
] as const;
export type OperatorField = (typeof OPERATOR_FIELDS)[number];
