import { useState } from 'react';
import { useClient } from 'urql';
import { toApiError, type ApiError } from '../api/api-error.ts';
import { MoreLinksDocument, type MoreLinksQueryVariables } from '../gql/graphql.ts';
import type { LinkGroup, Profile, ProfileLink } from './profile.ts';

const PAGE = 200;

/** A group's name among the groups of one profile. */
export function groupKey({ type, direction }: Pick<LinkGroup, 'type' | 'direction'>): string {
  return `${type} ${direction}`;
}

/** A profile whose groups can be completed one by one. */
export interface CompletableProfile {
  readonly profile: Profile;
  readonly isLoading: (group: LinkGroup) => boolean;
  readonly error: ApiError | null;
  readonly loadAll: (group: LinkGroup) => void;
}

/** Fetches every link of a group, page by page, and puts them into the profile; those of a day into that of the same day alone. */
export function useAllLinks(profile: Profile, asOf: string | null): CompletableProfile {
  const client = useClient();
  const [complete, setComplete] = useState<ReadonlyMap<string, readonly ProfileLink[]>>(new Map());
  const [loading, setLoading] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<{ asOf: string | null; error: ApiError } | null>(null);
  const keyOf = (group: LinkGroup) => `${groupKey(group)} ${asOf ?? ''}`;
  const load = async ({ type, direction }: LinkGroup) => {
    const links: ProfileLink[] = [];
    let after: string | null | undefined = null;
    do {
      const variables: MoreLinksQueryVariables = {
        of: profile.id,
        type,
        direction,
        asOf,
        first: PAGE,
        after,
      };
      const answer = await client.query(MoreLinksDocument, variables).toPromise();
      if (answer.error) throw answer.error;
      const page = answer.data?.links;
      links.push(...(page?.nodes ?? []));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return links;
  };
  const loadAll = (group: LinkGroup) => {
    const key = keyOf(group);
    setFailure(null);
    setLoading((keys) => new Set([...keys, key]));
    load(group)
      .then((links) => {
        setComplete((known) => new Map([...known, [key, links]]));
      })
      .catch((reason: unknown) => {
        setFailure({ asOf, error: toApiError(reason) });
      })
      .finally(() => {
        setLoading((keys) => new Set([...keys].filter((other) => other !== key)));
      });
  };
  const linkGroups = profile.linkGroups.map((group) => ({
    ...group,
    links: [...(complete.get(keyOf(group)) ?? group.links)],
  }));
  return {
    profile: { ...profile, linkGroups },
    isLoading: (group) => loading.has(keyOf(group)),
    error: failure?.asOf === asOf ? failure.error : null,
    loadAll,
  };
}
