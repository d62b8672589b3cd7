import type { NodeLabel } from '@knotenwerk/graph-schema';
import type { SearchQuery } from '../gql/graphql.ts';
import { isActor } from '../view/entity-href.ts';

export type SearchHit = SearchQuery['search']['nodes'][number];

/** The headings hits stand under; organisations and persons are actors alike. */
export type SearchGroupName = 'actors' | Exclude<NodeLabel, 'Organisation' | 'Person'>;

export interface SearchGroup {
  readonly name: SearchGroupName;
  readonly hits: readonly SearchHit[];
}

function groupOf({ entity: { label } }: SearchHit): SearchGroupName {
  return isActor(label) ? 'actors' : (label as SearchGroupName);
}

/** Hits by heading: the preferred group first, then that of the best hit, the ranking kept inside each. */
export function groupHits(
  hits: readonly SearchHit[],
  preferred: SearchGroupName | null = null,
): readonly SearchGroup[] {
  const names = [...new Set(hits.map(groupOf))];
  const first = names.filter((name) => name === preferred);
  return [...new Set([...first, ...names])].map((name) => ({
    name,
    hits: hits.filter((hit) => groupOf(hit) === name),
  }));
}
