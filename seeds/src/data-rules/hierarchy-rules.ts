import {
  NODE_LABEL_NAMES,
  nodeColumns,
  nodeLabelSpec,
  type NodeLabel,
} from '@knotenwerk/graph-schema';
import { nodeFile } from '../table.ts';
import { breach, cell, rowsById, type DataRule } from './data-rule.ts';

/** The columns of a label's file that hold the id of another node of the same label: what it is below. */
function parentColumns(label: NodeLabel): readonly string[] {
  const references = nodeColumns(label)
    .filter(({ spec }) => spec.type === 'reference' && spec.to === label)
    .map(({ name }) => name);
  return [...references, ...Object.keys(nodeLabelSpec(label).linkColumns ?? {})];
}

function isBelowItself(id: string, parents: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(id); at; at = parents.get(at)) {
    if (at === id) return true;
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
}

const noCycle: DataRule = {
  says: 'nothing is below itself: regions, themes and events are trees',
  breaches: (data) =>
    NODE_LABEL_NAMES.flatMap((label) =>
      parentColumns(label).flatMap((column) => {
        const rows = rowsById(data, nodeFile(label));
        const parents = new Map([...rows].map(([id, row]) => [id, cell(row, column)]));
        return [...rows]
          .filter(([id]) => isBelowItself(id, parents))
          .map(([, row]) => breach(row, column));
      }),
    ),
};

/** The trees of the data. */
export const HIERARCHY_RULES = { noCycle } as const;
