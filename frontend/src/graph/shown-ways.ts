/** Ways through the drawing that are shown while everything else fades. */
export interface ShownWays {
  /** Ids of the actors along them. */
  readonly actors: ReadonlySet<string>;
  /** Ids of the lines along them, see pairId. */
  readonly lines: ReadonlySet<string>;
}
