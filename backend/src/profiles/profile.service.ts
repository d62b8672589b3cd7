import { currentRegionId, nodeLabelSpec, type Day, type NodeLabel } from '@knotenwerk/graph-schema';
import { Injectable } from '@nestjs/common';
import { checkRange, toDay } from '../check-input.ts';
import type { PageRequest } from '../database/entity-summary.ts';
import { NotFoundError } from '../errors.ts';
import {
  ProfileRepository,
  type LinkPage,
  type LinkQuery,
  type ProfileRecord,
} from './profile.repository.ts';

/** The most links of one group a profile holds; further ones are listed page by page. */
export const LINKS_PER_GROUP = { from: 1, to: 200 };

/** How much of a profile is asked for. */
export interface ProfileQuestion {
  /** The label the id is expected to have; without it any. */
  readonly label?: NodeLabel;
  /** 1 to 200. */
  readonly linksPerGroup: number;
  /** A day; only links valid on it. */
  readonly asOf?: Day | null;
}

/** Profiles and the links in them. */
@Injectable()
export class ProfileService {
  constructor(private readonly profiles: ProfileRepository) {}

  /**
   * The AGS of a Kreis that was merged finds its successor. Throws NotFoundError for an unknown id, or one of another
   * label; BadInputError.
   */
  async get(id: string, question: ProfileQuestion): Promise<ProfileRecord> {
    const { label, linksPerGroup } = question;
    checkRange(linksPerGroup, LINKS_PER_GROUP, 'first');
    const profile = await this.profiles.find(
      currentRegionId(id),
      linksPerGroup,
      toDay(question.asOf, 'asOf'),
    );
    if (profile === null || (label && profile.node.label !== label))
      throw new NotFoundError(id, label && nodeLabelSpec(label).plural);
    return profile;
  }

  /** A page of one group; an unknown id is told apart from a node without such links. Throws NotFoundError, BadInputError. */
  async listLinks(query: LinkQuery, page: PageRequest): Promise<LinkPage> {
    toDay(query.asOf, 'asOf');
    const links = await this.profiles.listLinks(query, page);
    if (links.totalCount === 0 && (await this.profiles.find(query.of, 1, null)) === null)
      throw new NotFoundError(query.of);
    return links;
  }
}
