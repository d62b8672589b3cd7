import type { Locale } from '@knotenwerk/graph-schema';
import type { Size } from '../layout/geometry.ts';
import type { DrawnFilter, GraphEntity } from './neighbourhood.ts';
import type { StandIn } from './stand-ins.ts';
import type { Measure, TextRole } from './text-styles.ts';
import type { WrappedText } from './wrap-text.ts';

/** The words of the drawing that do not come with the data. */
export interface GraphTexts {
  readonly locale: Locale;
  standIn(standIn: StandIn): string;
  /** Stands above neighbours that are related to one actor in different ways. */
  inContactWith(name: string): string;
  until(year: string): string;
}

/** What decides how large things are. */
export interface ModelOptions extends DrawnFilter {
  readonly texts: GraphTexts;
  readonly measure: Measure;
  readonly canvas: Size;
  readonly reserved: number;
  readonly crossLinks: boolean;
}

/** The label of a node, in lines. */
export interface GraphLabel extends WrappedText {
  readonly role: TextRole;
}

/** What labels, sizes and nodes are made of. */
export interface Parts {
  readonly entities: ReadonlyMap<string, GraphEntity>;
  readonly steps: ReadonlyMap<string, number>;
  readonly standIns: readonly StandIn[];
  readonly options: ModelOptions;
}
