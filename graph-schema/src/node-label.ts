import type { Caption } from './locale.ts';
import type { NodeClass } from './node-classes.ts';
import type { PropertySpecs } from './property.ts';

/** One node label as it is written in the model. */
export interface NodeLabelSpec {
  readonly caption: Caption;
  readonly plural: Caption;
  /** Name of the canonical CSV file, without its ending. */
  readonly file: string;
  /** Actors are what neighbourhoods and paths walk over. */
  readonly actor?: true;
  /** The class on screen; `byKind`: the kind of organisation decides. */
  readonly nodeClass: NodeClass | 'byKind';
  /** The property shown as the node's name. */
  readonly captionProperty: string;
  /** The properties between which the node exists; a label without them can't be ended. */
  readonly lifetime?: { readonly start: string; readonly end: string };
  /** What ending sets besides the end date. */
  readonly ended?: { readonly property: string; readonly value: string };
  readonly sourcesRequired?: true;
  /** Which common properties are columns of its file; without it `sources` and `confidence`. */
  readonly commonColumns?: readonly ('sources' | 'confidence')[];
  /** What ids look like; without it a lower-case slug. */
  readonly idPattern?: string;
  /** CSV columns that hold the id of another node and become a link of the named type. */
  readonly linkColumns?: Readonly<Record<string, string>>;
  readonly properties: PropertySpecs;
}
