import type { Page, PageRequest } from '../database/entity-summary.ts';
import { pageEnd, type PageEnd } from '../database/page.ts';

/** A page as the API tells it. */
export interface ConnectionView<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: PageEnd;
  readonly totalCount: number;
}

/** Tells a page of records. */
export function toConnection<Item, Node>(
  page: Page<Item>,
  request: PageRequest,
  toNode: (item: Item) => Node,
): ConnectionView<Node> {
  return {
    nodes: page.items.map(toNode),
    pageInfo: pageEnd(request, page),
    totalCount: page.totalCount,
  };
}
