import {
  NODE_LABEL_NAMES,
  type ChangeOperation,
  type ChangeSet,
  type NodeLabel,
  type Properties,
} from '@knotenwerk/graph-schema';
import { PlannedNetwork } from '../planned-network.ts';
import type { DraftOperation } from './arbitrary-change.ts';
import { IDS } from './pool.ts';
import { settleChange } from './settle-change.ts';

/** What each label asks for at least. */
const LEAST: Readonly<Record<NodeLabel, Properties>> = {
  Document: { title: 'Quelle', kind: 'WEB' },
  Theme: { name: 'Thema', nameEn: 'Theme' },
  Format: { name: 'Form', nameEn: 'Format' },
  Region: { level: 'AREA', name: 'Region' },
  Organisation: { kind: 'OTHER', name: 'Verein', status: 'ACTIVE' },
  Person: { name: 'Person' },
  Programme: { kind: 'STUDY', name: 'Studie' },
  Event: { kind: 'MEETING', name: 'Treffen' },
  Practice: { name: 'Beispiel', formatId: 'industrienacht' },
};

const UNSOURCED: readonly NodeLabel[] = ['Document', 'Format'];

const NODES: readonly ChangeOperation[] = NODE_LABEL_NAMES.flatMap((label) =>
  IDS[label].map((id): ChangeOperation => {
    const sources = UNSOURCED.includes(label) ? {} : { sources: ['doc-eins'] };
    return { action: 'upsertNode', label, id, properties: { ...LEAST[label], ...sources } };
  }),
);

function changeSet(operations: readonly ChangeOperation[]): ChangeSet {
  return { author: 'Zufall', reason: 'Bestand', sources: [], operations };
}

/** Whether the network takes an operation; if so it has it from then on. */
function takes(network: PlannedNetwork, operation: ChangeOperation): boolean {
  try {
    return network.apply(changeSet([operation])) !== null;
  } catch {
    return false;
  }
}

/**
 * The change sets that make a network out of nothing: every node of the pool with the least it needs,
 * then of the random nodes and links those that fit.
 */
export function grownNetwork(drafts: readonly DraftOperation[]): readonly ChangeSet[] {
  const trial = new PlannedNetwork();
  trial.apply(changeSet(NODES));
  const grown = new Map<string, ChangeOperation>();
  for (const draft of drafts) {
    const [operation] = settleChange(trial, {
      author: 'Zufall',
      sources: [],
      operations: [{ ...draft, seen: 'any' }],
    }).operations;
    if (operation && !grown.has(operation.id) && takes(trial, operation))
      grown.set(operation.id, operation);
  }
  return [changeSet(NODES), changeSet([...grown.values()])];
}
