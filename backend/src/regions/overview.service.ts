import { NODE_LABELS } from '@knotenwerk/graph-schema';
import { Injectable } from '@nestjs/common';
import { neighboursOf } from '../boundaries/boundaries.ts';
import { checkRange } from '../check-input.ts';
import { LARGEST_PAGE } from '../database/page.ts';
import { NotFoundError } from '../errors.ts';
import { OverviewRepository, type RegionOverview } from './overview.repository.ts';
import { findBase } from './region-measure.ts';
import type { RegionLevel, RegionTally } from './region.repository.ts';
import { RegionService, type CountQuestion } from './region.service.ts';
import { similarRegions } from './similar-regions.ts';
import { countOf } from './to-region.ts';

const SIMILAR = 3;

/** A question for what there is in a region as it arrives. */
export interface OverviewQuestion extends CountQuestion {
  readonly id: string;
  /** The most entries of each list, 1 to 200. */
  readonly first: number;
}

/** A region beside the others of its level. */
export interface RegionStanding {
  readonly tally: RegionTally;
  /** How many organisations count in a region of its level, on average. */
  readonly averageCount: number;
  /** The same for each million inhabitants, over the regions whose inhabitants are known; null: of none. */
  readonly averagePerMillion: number | null;
  readonly similar: readonly RegionTally[];
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function averagePerMillion(regions: readonly RegionTally[]): number | null {
  const shares = regions.flatMap((tally) => {
    const base = findBase(tally.region.indicators, 'population');
    return base === null || base.persons === 0 ? [] : [(countOf(tally) * 1e6) / base.persons];
  });
  return shares.length === 0 ? null : average(shares);
}

/** What there is in a region, and how it compares. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly overviews: OverviewRepository,
    private readonly regions: RegionService,
  ) {}

  /** Throws BadInputError, NotFoundError for what is no region. */
  async get({ id, first, ...question }: OverviewQuestion): Promise<RegionOverview> {
    checkRange(first, { from: 1, to: LARGEST_PAGE }, 'first');
    const query = { ...this.regions.toQuery(question), id, first, neighbourIds: neighboursOf(id) };
    const found = await this.overviews.find(query);
    if (found === null) throw new NotFoundError(id, NODE_LABELS.Region.plural);
    return found;
  }

  /** Beside all regions of its level; null for the country, which has none beside it. Throws as `get`. */
  async findStanding(
    id: string,
    level: RegionLevel,
    question: CountQuestion,
  ): Promise<RegionStanding | null> {
    const { regions } = await this.regions.compare({ ...question, level, parent: 'DE' });
    const tally = regions.find(({ region }) => region.summary.id === id);
    if (tally === undefined) return null;
    return {
      tally,
      averageCount: average(regions.map((one) => countOf(one))),
      averagePerMillion: averagePerMillion(regions),
      similar: similarRegions(tally, regions, SIMILAR),
    };
  }
}
