import type { Caption } from './locale.ts';
import type { ValueOf, VocabularyName } from './vocabularies.ts';

/**
 * What one property holds. `reference` is the id of another node, `references` a list of them,
 * `records` a list of small tables without an identity of their own (names over time, indicators).
 */
export type PropertyType =
  | 'text'
  | 'integer'
  | 'number'
  | 'latitude'
  | 'longitude'
  | 'url'
  | 'partialDate'
  | 'day'
  | 'value'
  | 'reference'
  | 'references'
  | 'records';

/** One property as it is written in the model. */
export interface PropertySpec {
  readonly type: PropertyType;
  readonly caption: Caption;
  readonly required?: true;
  /** The closed list a `value` comes from. */
  readonly vocabulary?: VocabularyName;
  /** The label a `reference` or `references` points to. */
  readonly to?: string;
  /** The shape of one entry of `records`. */
  readonly fields?: Readonly<Record<string, PropertySpec>>;
  /** The fields of one entry of `records` between which it holds. */
  readonly period?: { readonly start: string; readonly end: string };
  /** The CSV file of `records`, and its column that names the node an entry belongs to. */
  readonly table?: { readonly file: string; readonly owner: string };
  /** The CSV column; without it the name in snake case. `null`: the property is no column of the label's file. */
  readonly column?: string | null;
  /** Looked up by equality, so the store indexes it. */
  readonly indexed?: true;
  /** Enters the search text; of `records` the fields that are marked so too. */
  readonly searched?: true;
  /** Of a searched text: what else people say for some of its values; searched too. */
  readonly alsoCalled?: Readonly<Record<string, readonly string[]>>;
}

export type PropertySpecs = Readonly<Record<string, PropertySpec>>;

type Scalar<P extends PropertySpec> = P['type'] extends
  'integer' | 'number' | 'latitude' | 'longitude'
  ? number
  : P['type'] extends 'value'
    ? P['vocabulary'] extends VocabularyName
      ? ValueOf<P['vocabulary']>
      : string
    : P['type'] extends 'references'
      ? readonly string[]
      : string;

type Typed<P extends PropertySpec> = P['type'] extends 'records'
  ? readonly (P['fields'] extends PropertySpecs ? PropertiesFrom<P['fields']> : never)[]
  : Scalar<P>;

type RequiredKeys<S extends PropertySpecs> = {
  [K in keyof S]: S[K]['required'] extends true ? K : never;
}[keyof S];

/** The TypeScript shape of the properties a spec describes: required ones present, the others optional. */
export type PropertiesFrom<S extends PropertySpecs> = {
  readonly [K in RequiredKeys<S>]: Typed<S[K]>;
} & { readonly [K in Exclude<keyof S, RequiredKeys<S>>]?: Typed<S[K]> };

/** Any value a property can hold; what is absent is left out, never null. */
export type PropertyValue =
  | string
  | number
  | readonly string[]
  | readonly Readonly<Record<string, string | number | readonly string[]>>[];

export type Properties = Readonly<Record<string, PropertyValue>>;
