import type { Day, Locale, NodeLabel } from '@knotenwerk/graph-schema';
import type { Clock } from '../clock.ts';
import type { ProfileRecord } from './profile.repository.ts';
import type { ProfileService } from './profile.service.ts';
import { toEntity, type EntityView } from './to-entity.ts';
import { toLinkGroup, type LinkGroupView, type LinkTelling } from './to-link.ts';
import { toSummary, type SummaryView } from './to-summary.ts';

/** Which links of a profile are asked for. */
export interface LinkRequest {
  readonly linksPerGroup: number;
  readonly asOf: Day | null;
}

/** A profile as it is asked for. */
export interface ProfileRequest {
  readonly id: string;
  /** The label the id is expected to have; without it any. */
  readonly label?: NodeLabel;
  readonly links: LinkRequest;
  readonly locale: Locale;
}

/** Where profiles come from, and what day it is. */
export interface ProfileSource {
  readonly profiles: ProfileService;
  readonly clock: Clock;
}

/** An entity that has brought the links it was asked for, and can bring others. */
export type LoadedProfile = EntityView & {
  readonly summaryOn: (asOf: Day | null) => SummaryView;
  readonly groups: (request: LinkRequest) => Promise<LinkGroupView[]>;
};

const same = (a: LinkRequest, b: LinkRequest): boolean =>
  a.linksPerGroup === b.linksPerGroup && a.asOf === b.asOf;

function toGroups(
  { groups, node, documents }: ProfileRecord,
  telling: Pick<LinkTelling, 'locale' | 'asOf' | 'today'>,
): LinkGroupView[] {
  return groups.map((group) => toLinkGroup(group, { ...telling, documents, of: node.id }));
}

/**
 * Asks for a profile with the links its reader wants, in one question. Only who wants the links of one profile
 * in several ways causes further ones.
 */
export async function loadProfile(
  { profiles, clock }: ProfileSource,
  { id, label, links, locale }: ProfileRequest,
): Promise<LoadedProfile> {
  const ask = (wanted: LinkRequest) => profiles.get(id, { ...wanted, ...(label && { label }) });
  const profile = await ask(links);
  return {
    ...toEntity(profile, locale),
    summaryOn: (asOf) => toSummary(profile.summary, locale, asOf),
    groups: async (wanted) =>
      toGroups(same(wanted, links) ? profile : await ask(wanted), {
        locale,
        asOf: wanted.asOf,
        today: clock.today(),
      }),
  };
}
