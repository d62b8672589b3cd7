import type { NodeClass, OrganisationKind } from '@knotenwerk/graph-schema';
import type { ReactNode } from 'react';
import type { Point } from '../layout/geometry.ts';
import type { Pin } from '../layout/pins.ts';
import type { Arrangement } from '../layout/arrangements.ts';
import type { WholeLook } from './whole-look.ts';
import type { GraphNeighbourhood } from './neighbourhood.ts';
import type { ShownWays } from './shown-ways.ts';

/** Neighbours that are not drawn, as the node that stands for them was chosen. */
export interface OmittedChoice {
  /** The actor whose neighbours they are. */
  readonly via: string;
  readonly nodeClass: NodeClass;
  readonly kinds: readonly (OrganisationKind | null)[];
  readonly count: number;
}

/** One way to see neighbours that are not drawn. */
export interface OmittedWay {
  readonly caption: string;
  readonly take: (omitted: OmittedChoice) => void;
}

/** What the network shows and what it tells the page. It fills its positioned parent. */
export interface NetworkGraphProps {
  /** The id of what takes the focus, for links that lead there. */
  readonly id?: string;
  /** Keep the old one while the next loads; a new object is a new drawing. */
  readonly neighbourhood: GraphNeighbourhood;
  /** Ids the neighbourhood was asked for: the subject first, then those opened. */
  readonly centres: readonly string[];
  readonly selected: string | null;
  /** Classes that are not drawn; keep the object while it stays the same. */
  readonly hiddenClasses: ReadonlySet<NodeClass>;
  /** Actors that are not drawn; keep the object while it stays the same. */
  readonly hiddenIds: ReadonlySet<string>;
  /** Actors picked out, to be asked about together; keep the object while they stay the same. */
  readonly marked: readonly string[];
  /** An actor is picked out or put back: Space, or a click with Shift or Ctrl. */
  readonly onToggleMark: (id: string) => void;
  /** Escape with actors picked out. */
  readonly onClearMarks: () => void;
  /** Ways that are shown while the rest fades; keep the object while they stay the same. */
  readonly ways: ShownWays | null;
  /** Escape with nothing selected, while ways are shown. */
  readonly onHideWays: () => void;
  readonly showFederal: boolean;
  readonly onShowFederal: (show: boolean) => void;
  readonly showCrossLinks: boolean;
  readonly onShowCrossLinks: (show: boolean) => void;
  readonly arrangement: Arrangement;
  readonly onArrange: (arrangement: Arrangement) => void;
  /** An actor was chosen that was not selected. */
  readonly onSelect: (id: string) => void;
  /** The selected actor was chosen once more. */
  readonly onExpand: (id: string) => void;
  /** Escape, or a click on the empty ground. */
  readonly onClearSelection: () => void;
  /** Escape with nothing selected; without it the focus leaves the drawing. */
  readonly onLeave?: () => void;
  /** Set: actors have their places in the picture of the whole network. */
  readonly whole?: WholeLook;
  /** Communities that are not drawn; keep the object while it stays the same. */
  readonly hiddenCommunities?: ReadonlySet<string>;
  /** Who is held where; keep the object while it stays the same. */
  readonly pins: readonly Pin[];
  /** Somebody was pinned at a place of the drawing; null: let go. */
  readonly onPin: (id: string, place: Point | null) => void;
  /** The ways to see neighbours that are not drawn, as they are offered beside their stand-in. */
  readonly waysToOmitted: readonly OmittedWay[];
  /** Whether + - 0 work without a modifier key; they can be switched off. */
  readonly shortcuts?: boolean;
  /** Back to what was shown before the last step, and forward again; null: there is no such step. */
  readonly onUndo: (() => void) | null;
  readonly onRedo: (() => void) | null;
  /** Stands beside the switches. */
  readonly notice?: ReactNode;
  /** How much of the lower edge something else covers, in pixels. */
  readonly bottomInset?: number;
}
