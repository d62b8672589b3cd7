import type { ChangeOperation, ChangeSet, LinkType } from '@knotenwerk/graph-schema';
import { checkLink, checkLinkReferences, checkRepeatedLinks } from './check-links.ts';
import { checkNode, checkNodeReferences, checkRecordOwners, indexNodes } from './check-nodes.ts';
import { draftLinks, type DraftLink } from './draft-links.ts';
import { draftNodes, type DraftNode } from './draft-nodes.ts';
import type { RowIssue } from './row-issue.ts';
import { TABLE_HEADERS, type Tables } from './table.ts';

/** Who the first load is recorded under. */
export const SEED_AUTHOR = 'seeds';

/** Why, as the record of changes shows it. */
export const SEED_REASON = 'Erstbestand, Stand November 2026';

/** What the tables come to: the change set that writes them, or every reason why they are refused. */
export type SeedPlan =
  | { readonly changeSet: ChangeSet; readonly issues?: never }
  | { readonly issues: readonly RowIssue[]; readonly changeSet?: never };

function toOperations(nodes: readonly DraftNode[], links: readonly DraftLink[]): ChangeOperation[] {
  return [
    ...nodes.map(
      ({ label, id, properties }) => ({ action: 'upsertNode', label, id, properties }) as const,
    ),
    ...links.map(
      ({ id, type, from, to, properties }) =>
        ({ action: 'upsertLink', id, type: type as LinkType, from, to, properties }) as const,
    ),
  ];
}

/** What rows say about each other. A row that could not be read would make all that name it look wrong. */
function checkTogether(
  tables: Tables,
  nodes: readonly DraftNode[],
  links: readonly DraftLink[],
): RowIssue[] {
  if (tables.issues.length > 0) return [];
  const { byId, issues } = indexNodes(nodes);
  return [
    ...issues,
    ...nodes.flatMap((node) => checkNodeReferences(node, byId)),
    ...checkRecordOwners(tables, byId),
    ...links.flatMap((link) => checkLinkReferences(link, byId)),
    ...checkRepeatedLinks(links),
  ];
}

function inReadingOrder(issues: readonly RowIssue[]): RowIssue[] {
  const files = [...TABLE_HEADERS.keys()];
  return issues.toSorted(
    (one, other) =>
      files.indexOf(one.file) - files.indexOf(other.file) || (one.line ?? 0) - (other.line ?? 0),
  );
}

/** Turns tables into one change set, or tells every bad row at once. Pure: reads and writes nothing. */
export function planSeeds(tables: Tables): SeedPlan {
  const nodes = draftNodes(tables);
  const links = draftLinks(tables, nodes);
  const issues = [
    ...tables.issues,
    ...nodes.flatMap(checkNode),
    ...links.flatMap(checkLink),
    ...checkTogether(tables, nodes, links),
  ];
  if (issues.length > 0) return { issues: inReadingOrder(issues) };
  const operations = toOperations(nodes, links);
  return { changeSet: { author: SEED_AUTHOR, reason: SEED_REASON, sources: [], operations } };
}
