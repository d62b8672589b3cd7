import type { Arrangement } from './arrangement/arrangement.ts';

/**
 * Where the places of the whole network are kept: with the data, so that they last and every instance shows the same.
 * They are derived, no part of the network: no change, not exported, not counted.
 */
export abstract class ArrangementRepository {
  /** What was kept last, or null. */
  abstract find(): Promise<Arrangement | null>;

  /**
   * Keeps an arrangement in place of an older one and gives the one that is kept from now on: where another instance
   * was first with this data version or a newer one, theirs.
   */
  abstract keep(arrangement: Arrangement): Promise<Arrangement>;
}
