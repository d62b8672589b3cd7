import { linkId, type ChangeOperation, type ChangeSet } from '@knotenwerk/graph-schema';
import type { PlannedNetwork } from '../planned-network.ts';
import type { DraftChange, DraftOperation, Seen } from './arbitrary-change.ts';

function expectation(seen: Seen, version: number | undefined): { expectedVersion?: number | null } {
  switch (seen) {
    case 'any':
      return {};
    case 'current':
      return { expectedVersion: version ?? null };
    case 'outdated':
      return { expectedVersion: (version ?? 5) - 1 };
    case 'absent':
      return { expectedVersion: null };
  }
}

/** One of the links that are there; a made-up one while there is none. */
function linkThere({ links }: PlannedNetwork, nth: number): string {
  const ids = [...links.keys()].sort();
  return ids[nth % Math.max(ids.length, 1)] ?? 'bmwe~MEMBER_OF~nie-angelegt';
}

function attachedLinks({ links }: PlannedNetwork, id: string): ChangeOperation[] {
  const attached = [...links.values()].filter(({ from, to }) => from === id || to === id);
  return attached.map((link) => ({ action: 'deleteLink', id: link.id }));
}

function settleOperation(network: PlannedNetwork, operation: DraftOperation): ChangeOperation[] {
  const node = (id: string) => expectation(operation.seen, network.nodes.get(id)?.version);
  const link = (id: string) => expectation(operation.seen, network.links.get(id)?.version);
  switch (operation.draft) {
    case 'node': {
      const { label, id, properties } = operation;
      return [{ action: 'upsertNode', label, id, properties, ...node(id) }];
    }
    case 'link': {
      const { type, from, to, isDated, properties } = operation;
      const { since } = properties;
      const id = linkId(from, type, to, isDated && typeof since === 'string' ? since : undefined);
      return [{ action: 'upsertLink', id, type, from, to, properties, ...link(id) }];
    }
    case 'endNode':
      return [{ action: 'endNode', id: operation.id, on: operation.on, ...node(operation.id) }];
    case 'deleteNode': {
      const { id, withLinks } = operation;
      const deleted: ChangeOperation = { action: 'deleteNode', id, ...node(id) };
      return withLinks ? [deleted, ...attachedLinks(network, id)] : [deleted];
    }
    case 'endLink': {
      const id = linkThere(network, operation.nth);
      return [{ action: 'endLink', id, on: operation.on, ...link(id) }];
    }
    case 'deleteLink': {
      const id = linkThere(network, operation.nth);
      return [{ action: 'deleteLink', id, ...link(id) }];
    }
  }
}

/** The change set a draft becomes over what the network holds now. */
export function settleChange(network: PlannedNetwork, draft: DraftChange): ChangeSet {
  const operations = draft.operations.flatMap((operation) => settleOperation(network, operation));
  return { author: draft.author, reason: 'Zufällige Änderung', sources: draft.sources, operations };
}

/** Deletes all nodes and links. */
export function deleteEverything({ nodes, links }: PlannedNetwork): ChangeSet {
  const operations = [
    ...[...nodes.keys()].map((id): ChangeOperation => ({ action: 'deleteNode', id })),
    ...[...links.keys()].map((id): ChangeOperation => ({ action: 'deleteLink', id })),
  ];
  return { author: 'Zufall', reason: 'Von vorn', sources: [], operations };
}
