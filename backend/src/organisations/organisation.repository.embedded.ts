import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import { addressing, isAmong } from '../database/embedded/filter.ts';
import { holdsDay } from '../database/embedded/graph-entry.ts';
import type { Position } from '../database/embedded/organisation-index.ts';
import type { EntitySummary, Page, PageRequest } from '../database/entity-summary.ts';
import {
  OrganisationRepository,
  type OrganisationFilter,
  type OrganisationSort,
} from './organisation.repository.ts';

function isEmptyFilter(filter: OrganisationFilter): boolean {
  const wanted: readonly (string | readonly string[] | undefined)[] = Object.values(filter);
  return wanted.every((part) => part === undefined || part.length === 0);
}

/** Lists from the orders the graph in memory keeps. */
export class EmbeddedOrganisationRepository extends OrganisationRepository {
  constructor(private readonly graph: EmbeddedGraph) {
    super();
  }

  override list(
    filter: OrganisationFilter,
    sort: OrganisationSort,
    { first, offset }: PageRequest,
  ): Promise<Page<EntitySummary>> {
    const found = this.#matching(filter, sort);
    const items = found
      .slice(offset, offset + first)
      .map(({ id }) => this.graph.getNode(id).summary);
    return Promise.resolve({ items, totalCount: found.length });
  }

  #matching(filter: OrganisationFilter, sort: OrganisationSort): readonly Position[] {
    const all = this.graph.indexes.organisations.inOrder(sort);
    if (isEmptyFilter(filter)) return all;
    const { kinds, states, statuses, confidences, asOf = null } = filter;
    const themed = addressing(this.graph, filter.themes);
    return all.filter(({ id }) => {
      if (themed?.has(id) === false) return false;
      const { summary } = this.graph.getNode(id);
      return (
        isAmong(kinds, summary.kind) &&
        isAmong(states, summary.state) &&
        isAmong(statuses, summary.status) &&
        isAmong(confidences, summary.confidence) &&
        holdsDay(summary, asOf)
      );
    });
  }
}
