import type { GraphNeighbourhood } from '../neighbourhood.ts';
import bmwe from './bmwe-1.json' with { type: 'json' };
import dihk from './dihk-1.json' with { type: 'json' };
import person from './dirk-lueerssen-2.json' with { type: 'json' };
import emsAchse from './ems-achse-1.json' with { type: 'json' };
import emsAchseFurther from './ems-achse-2.json' with { type: 'json' };
import isolated from './isolated.json' with { type: 'json' };

/** A real neighbourhood, with at most two sources for each link, and whom it was asked for. */
export interface Recorded {
  readonly centres: readonly string[];
  readonly neighbourhood: GraphNeighbourhood;
}

/** JSON has no literal types; what is recorded is what the API answers. */
const recorded = (centre: string, json: unknown): Recorded => ({
  centres: [centre],
  neighbourhood: json as GraphNeighbourhood,
});

/** Neighbourhoods of the real data set. */
export const RECORDED = {
  'Ems-Achse, one step': recorded('wachstumsregion-ems-achse', emsAchse),
  'Ems-Achse, two steps': recorded('wachstumsregion-ems-achse', emsAchseFurther),
  'DIHK with a remainder': recorded('dihk', dihk),
  'BMWE with ended links': recorded('bmwe', bmwe),
  'a person, two steps': recorded('dirk-lueerssen', person),
  'an actor without links': recorded('agentur-q', isolated),
} as const;
