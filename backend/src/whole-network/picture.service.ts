import { Injectable } from '@nestjs/common';
import type { EntitySummary } from '../database/entity-summary.ts';
import type { SurveyedActor } from '../grouping/survey.ts';
import { ArrangementService, EVERYBODY } from './arrangement.service.ts';
import type { Arrangement, Place } from './arrangement/arrangement.ts';
import { describeCommunities, membersOf, type DescribedCommunity } from './describe-communities.ts';
import { WholeNetworkRepository } from './whole-network.repository.ts';

/** A community with the actor it is named after. */
export interface NamedCommunity extends DescribedCommunity {
  readonly lead: EntitySummary;
}

/** A community, and how many of those looked at belong to it. */
export interface CountedCommunity extends NamedCommunity {
  readonly count: number;
}

/** Where everybody stands, and who hangs together: whatever is looked at, it is the same for one data version. */
export interface Picture {
  /** By id of the actor. */
  readonly places: ReadonlyMap<string, Place>;
  /** By rank. */
  readonly communities: readonly NamedCommunity[];
}

interface Known {
  readonly arrangement: Arrangement;
  readonly picture: Promise<Picture>;
}

/** The picture of the whole network that every part of it is drawn into. */
@Injectable()
export class PictureService {
  #known: Known | null = null;

  constructor(
    private readonly network: WholeNetworkRepository,
    private readonly arrangements: ArrangementService,
  ) {}

  /** The picture for the data as they are now; the first question after a change waits for it. */
  async get(): Promise<Picture> {
    const arrangement = await this.arrangements.get();
    if (this.#known?.arrangement === arrangement) return this.#known.picture;
    const known = { arrangement, picture: this.#picture(arrangement) };
    this.#known = known;
    known.picture.catch(() => {
      if (this.#known === known) this.#known = null;
    });
    return known.picture;
  }

  async #picture(arrangement: Arrangement): Promise<Picture> {
    const places = new Map(arrangement.places.map((place) => [place.id, place]));
    const { actors } = await this.network.survey(EVERYBODY);
    const themes = await this.network.listThemes(actors.map(({ id }) => id));
    const communities = describeCommunities(actors, places, themes);
    const ids = communities.map(({ id }) => id);
    const { nodes } = await this.network.draw(ids, EVERYBODY);
    const leads = new Map(nodes.map((node) => [node.id, node]));
    return {
      places,
      communities: communities.flatMap((community) => {
        const lead = leads.get(community.id);
        return lead ? [{ ...community, lead }] : [];
      }),
    };
  }
}

/** The communities some actors belong to, by rank. */
export function communitiesAmong(
  actors: readonly Pick<SurveyedActor, 'id'>[],
  { places, communities }: Picture,
): readonly CountedCommunity[] {
  const members = membersOf(actors, places);
  return communities.flatMap((community) => {
    const count = members.get(community.id)?.length ?? 0;
    return count > 0 ? [{ ...community, count }] : [];
  });
}
