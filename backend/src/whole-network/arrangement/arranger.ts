import type { Arrangeable, Arrangement } from './arrangement.ts';

/** Who knows how to place the whole network; see `arrange`. */
export abstract class Arranger {
  abstract arrange(
    network: Arrangeable,
    earlier: Arrangement | null,
    version: number,
  ): Promise<Arrangement>;
}
