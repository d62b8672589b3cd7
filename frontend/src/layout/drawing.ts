import type { Box, Point, Size } from './geometry.ts';
import type { Zone, ZoneName } from './zones.ts';

/** A place in the world, WGS 84, in degrees. */
export interface GeoPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** One thing to place: an actor, or a stand-in for neighbours of an actor that were left out. */
export interface LayoutNode {
  readonly id: string;
  /** Size of the shape. */
  readonly shape: Size;
  /** Size of the wrapped label. */
  readonly label: Size;
  /** Siblings stand in the order of this text, then of their id. */
  readonly order: string;
  /** Stands in the band on top unless it is in the middle. */
  readonly federal: boolean;
  /** Where it stands in the layout by levels. */
  readonly zone: ZoneName;
  /** Where it is in the world, for the layout by places; absent: nobody knows. */
  readonly place?: GeoPoint;
  /** What stands for the same sort of actor: a stand-in joins the siblings of its kin. */
  readonly kin: string;
  /** Set on a stand-in: whose neighbours were left out, and how many. */
  readonly standsFor?: { readonly via: string; readonly count: number };
}

/** What one end of a link is to the other, seen from there: where it stands and what stands above it. */
export interface Relation {
  /** Groups stand in the order of their keys. */
  readonly key: string;
  readonly heading: string;
}

/** All links between two actors, collapsed into one line. */
export interface LayoutLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** What `target` is for `source`, and the other way round. */
  readonly toTarget: Relation;
  readonly toSource: Relation;
  /** Size of the badge, ring or word on the line, if there is one. */
  readonly mark?: Size;
  /** The mark may be left off where there is no free place for it. */
  readonly markOptional?: boolean;
  /** Drawn even where a link like it waits behind the switch for cross links. */
  readonly neverWaits?: boolean;
}

/** The question to the layout. */
export interface LayoutInput {
  /** The actors in the middle: the subject, then those opened after it. */
  readonly centres: readonly string[];
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
  readonly canvas: Size;
  /** Height at the lower edge that controls cover. */
  readonly reserved: number;
  /** Draw the cross links too, see waitingLinks. */
  readonly crossLinks: boolean;
  /** Size of a heading with its count, on one line. */
  readonly headingSize: (heading: Heading) => Size;
  /** What stands above neighbours of one actor that are related to it in different ways. */
  readonly mixedHeading: (of: string) => string;
}

/** What stands above a group of neighbours. */
export interface Heading {
  readonly text: string;
  readonly count: number;
}

/** Where the lines of a text begin: at its left edge, at its right edge or in its middle. */
export type Align = 'start' | 'end' | 'middle';

export interface PlacedNode extends Point {
  readonly id: string;
  /** Steps from the nearest subject. */
  readonly step: number;
  readonly inBand: boolean;
  readonly label: Box & { readonly align: Align };
}

export interface PlacedHeading extends Box, Heading {
  readonly align: Align;
}

/** How a line runs: through its corners (rounded), or as an arc that rises by `rise` above its ends. */
export interface Route {
  readonly corners: readonly Point[];
  readonly rise: number;
  /** Place of the mark on the line; null: no free place for an optional one. */
  readonly mark: Point | null;
}

/** The answer of the layout. */
export interface Drawing {
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  /** By link; a link that waits behind the switch for cross links has none. */
  readonly routes: ReadonlyMap<string, Route>;
  readonly headings: readonly PlacedHeading[];
  /** The band of the federal actors; null without any. */
  readonly band: Box | null;
  /** The strips of the ground that have a name, from above. */
  readonly zones: readonly Zone[];
  /** Everything drawn, with a margin. */
  readonly bounds: Box;
  /** The subject: where to start when not everything fits. */
  readonly focus: Point;
  /** How many links are or would be shown by the switch for cross links. */
  readonly crossLinkCount: number;
  /** Places last whatever is shown: it starts with everything in view, and then the view is the reader's. */
  readonly lasting?: true;
}
