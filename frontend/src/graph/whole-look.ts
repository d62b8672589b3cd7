import type { NodeClass, OrganisationKind } from '@knotenwerk/graph-schema';
import type { ReactNode } from 'react';
import type { Point } from '../layout/geometry.ts';

/** Actors of the whole network that stand together. */
export interface GraphGroup extends Point {
  readonly id: string;
  /** What it is called, with its count: „Kammern (24)“. */
  readonly title: string;
  readonly nodeClass: NodeClass | null;
  readonly kind: OrganisationKind | null;
  readonly count: number;
}

/** Links of a group, with an actor or another group. */
export interface GraphTie {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** How actors are shown in the picture of the whole network: all of it, or a part around a middle. Keep the objects while they stay the same. */
export interface WholeLook {
  /** What the drawing is called; null: after its middle. */
  readonly name: string | null;
  /** Where everybody stands, in units of about the distance of neighbours. */
  readonly places: ReadonlyMap<string, Point>;
  readonly groups: readonly GraphGroup[];
  readonly ties: readonly GraphTie[];
  /** The hue of each community that has one, from 0; null: colours tell the class. */
  readonly hues: ReadonlyMap<string, number> | null;
  readonly onOpenGroup: (id: string) => void;
  /** Stand in place of the switches of a neighbourhood. */
  readonly switches: ReactNode;
}

/** The colours of communities, by their names among the tokens: as many as can be told apart. */
export const COMMUNITY_HUES = [
  'initiative',
  'kammer',
  'verband',
  'buendnis',
  'gewerk',
  'wissen',
  'staat',
] as const;

/** The colour of all further communities, and of who belongs to none. */
export const NO_HUE = 'firma';
