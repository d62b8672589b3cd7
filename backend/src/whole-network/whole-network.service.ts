import type { Day } from '@knotenwerk/graph-schema';
import { Injectable } from '@nestjs/common';
import { checkActorLabels, checkActorTypes, checkIds, checkStates, toDay } from '../check-input.ts';
import { Clock } from '../clock.ts';
import type { EntitySummary } from '../database/entity-summary.ts';
import type { NeighbourhoodFilter } from '../exploration/neighbourhood.repository.ts';
import { ArrangementService } from './arrangement.service.ts';
import type { Place } from './arrangement/arrangement.ts';
import { describeCommunities, type DescribedCommunity } from './describe-communities.ts';
import { groupActors, type GroupedActors, type GroupingWish } from './group-actors.ts';
import { WholeNetworkRepository, type DrawnPart } from './whole-network.repository.ts';

const OPENED = { from: 0, to: 100 };

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

/** A community with the actor it is named after. */
export interface NamedCommunity extends DescribedCommunity {
  readonly lead: EntitySummary;
}

/** The whole network in an amount that can be drawn. */
export interface WholeNetwork
  extends Omit<GroupedActors, 'drawn'>, Pick<DrawnPart, 'links' | 'documents'> {
  /** How many actors pass, drawn or in groups. */
  readonly totalCount: number;
  readonly actors: readonly PlacedActor[];
  readonly communities: readonly NamedCommunity[];
}

/** The network as a whole. */
@Injectable()
export class WholeNetworkService {
  constructor(
    private readonly network: WholeNetworkRepository,
    private readonly arrangements: ArrangementService,
    private readonly clock: Clock,
  ) {}

  /** Throws BadInputError for a value out of range. */
  async find({ filter, asOf, ...wish }: WholeNetworkQuestion): Promise<WholeNetwork> {
    checkActorTypes(filter.types, 'filter.types');
    checkActorLabels(filter.labels, 'filter.labels');
    checkStates(filter.states, 'filter.states');
    checkIds(wish.opened, OPENED, 'opened');
    const query = { filter, asOf: toDay(asOf, 'asOf'), today: this.clock.today() };
    const survey = await this.network.survey(query);
    // Asked for after the survey, so that whoever is in it has a place.
    const arrangement = await this.arrangements.get();
    const places = new Map(arrangement.places.map((place) => [place.id, place]));
    const { drawn, ...grouped } = groupActors(survey, places, wish);
    const communities = describeCommunities(survey, places);
    const leads = communities.map(({ id }) => id);
    const part = await this.network.draw([...drawn, ...leads], query);
    const entities = new Map(part.nodes.map((node) => [node.id, node]));
    const isDrawn = new Set(drawn);
    return {
      ...grouped,
      totalCount: survey.actors.length,
      actors: part.nodes.flatMap((entity) => {
        const place = places.get(entity.id);
        return place && isDrawn.has(entity.id) ? [{ entity, place }] : [];
      }),
      links: part.links.filter(({ from, to }) => isDrawn.has(from.id) && isDrawn.has(to.id)),
      documents: part.documents,
      communities: communities.flatMap((community) => {
        const lead = entities.get(community.id);
        return lead ? [{ ...community, lead }] : [];
      }),
    };
  }
}
