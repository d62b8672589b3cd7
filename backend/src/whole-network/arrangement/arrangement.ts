/** Where an actor stands in the picture of the whole network. One unit is about the distance between two neighbours. */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** The id of the actor its community is named after; null: it hangs together with nobody, or with one other only. */
  readonly community: string | null;
}

/** Where everybody stands, and what was known when that was decided. */
export interface Arrangement {
  /** The data version the places are for. */
  readonly version: number;
  /** How many actors have come, gone or found their first link since everybody was last arranged anew. */
  readonly unsettled: number;
  /** By id. */
  readonly places: readonly Place[];
}

/** Who is to be arranged, and who is linked with whom; actors by id, each pair of linked actors any number of times. */
export interface Arrangeable {
  readonly ids: readonly string[];
  readonly links: readonly (readonly [from: string, to: string])[];
}
