import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import { addressing, isAmong } from '../database/embedded/filter.ts';
import { holdsDay } from '../database/embedded/graph-entry.ts';
import type { EntitySummary, Page, PageRequest } from '../database/entity-summary.ts';
import {
  OrganisationRepository,
  type OrganisationFilter,
  type OrganisationSort,
} from './organisation.repository.ts';

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
    const items = found.slice(offset, offset + first);
    return Promise.resolve({ items, totalCount: found.length });
  }

  #matching(filter: OrganisationFilter, sort: OrganisationSort): EntitySummary[] {
    const { kinds, states, statuses, confidences, asOf = null } = filter;
    const themed = addressing(this.graph, filter.themes);
    const found: EntitySummary[] = [];
    for (const id of this.graph.organisations.inOrder(sort)) {
      const { summary } = this.graph.getNode(id);
      const { kind, state, status, confidence } = summary;
      if (
        isAmong(kinds, kind) &&
        isAmong(states, state) &&
        isAmong(statuses, status) &&
        isAmong(confidences, confidence) &&
        themed?.has(id) !== false &&
        holdsDay(summary, asOf)
      )
        found.push(summary);
    }
    return found;
  }
}
