import type { Day } from '@knotenwerk/graph-schema';
import { Injectable } from '@nestjs/common';
import { checkActorLabels, checkActorTypes, checkIds, checkStates, toDay } from '../check-input.ts';
import { Clock } from '../clock.ts';
import type { EntitySummary } from '../database/entity-summary.ts';
import type { NeighbourhoodFilter } from '../exploration/neighbourhood.repository.ts';
import {
  groupActors,
  MOST_DRAWN,
  MOST_OPENED,
  type GroupedActors,
  type GroupingWish,
} from '../grouping/group-actors.ts';
import { linkedSurvey } from './linked-survey.ts';
import type { Place } from './arrangement/arrangement.ts';
import { communitiesAmong, PictureService, type CountedCommunity } from './picture.service.ts';
import { WholeNetworkRepository, type DrawnPart } from './whole-network.repository.ts';

/** A question for the whole network as it arrives. */
export interface WholeNetworkQuestion extends GroupingWish {
  readonly filter: NeighbourhoodFilter;
  readonly asOf?: Day | null;
}

/** An actor with its place. */
export interface PlacedActor {
  readonly entity: EntitySummary;
  readonly place: Place;
}

/** The whole network in an amount that can be drawn. */
export interface WholeNetwork
  extends Omit<GroupedActors, 'drawn'>, Pick<DrawnPart, 'links' | 'documents'> {
  /** How many actors there are, drawn or in groups. */
  readonly totalCount: number;
  /** How many more pass that have none of the links asked for. */
  readonly unlinkedCount: number;
  readonly actors: readonly PlacedActor[];
  readonly communities: readonly CountedCommunity[];
}

/** A theme, and how many of some actors address it. */
export interface CountedTheme {
  readonly theme: EntitySummary;
  readonly count: number;
}

const COUNTED_ACTORS = { from: 1, to: MOST_DRAWN };

/** The network as a whole. */
@Injectable()
export class WholeNetworkService {
  constructor(
    private readonly network: WholeNetworkRepository,
    private readonly pictures: PictureService,
    private readonly clock: Clock,
  ) {}

  /** Throws BadInputError for a value out of range. */
  async find({ filter, asOf, ...wish }: WholeNetworkQuestion): Promise<WholeNetwork> {
    checkActorTypes(filter.types, 'filter.types');
    checkActorLabels(filter.labels, 'filter.labels');
    checkStates(filter.states, 'filter.states');
    checkIds(wish.opened, MOST_OPENED, 'opened');
    const query = { filter, asOf: toDay(asOf, 'asOf'), today: this.clock.today() };
    const survey = linkedSurvey(await this.network.survey(query), filter);
    // Asked for after the survey, so that whoever is in it has a place.
    const picture = await this.pictures.get();
    const { drawn, ...grouped } = groupActors(survey, picture.places, wish);
    const { nodes, links, documents } = await this.network.draw(drawn, query);
    return {
      ...grouped,
      links,
      documents,
      totalCount: survey.actors.length,
      unlinkedCount: survey.unlinkedCount,
      actors: nodes.flatMap((entity) => {
        const place = picture.places.get(entity.id);
        return place ? [{ entity, place }] : [];
      }),
      communities: communitiesAmong(survey.actors, picture),
    };
  }

  /** The themes some actors address, the most frequent first, then by id; ids nobody has count nothing. Throws BadInputError. */
  async countThemes(ids: readonly string[]): Promise<readonly CountedTheme[]> {
    checkIds(ids, COUNTED_ACTORS, 'ids');
    const themes = await this.network.listThemes(ids);
    return themes
      .map(({ theme, actorIds }) => ({ theme, count: actorIds.length }))
      .sort((a, b) => b.count - a.count);
  }
}
