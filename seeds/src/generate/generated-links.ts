import { linkId, type LinkType } from '@knotenwerk/graph-schema';
import { LINK_FILE, rowsOf, type Tables } from '../table.ts';
import type { Copies } from './copies.ts';
import type { Cells } from './generated-nodes.ts';
import { rewire } from './rewire.ts';
import type { Random } from './seeded-random.ts';

function copiedLink(cells: Cells, from: string, to: string, sources: string): Cells {
  const type = cells['type'] as LinkType;
  const isDated = cells['id'] !== linkId(cells['from_id'] ?? '', type, cells['to_id'] ?? '');
  const id = linkId(from, type, to, isDated ? cells['since'] : undefined);
  return { ...cells, id, from_id: from, to_id: to, sources };
}

function sourcesOf({ sources = '' }: Cells, copy: number, copies: Copies): string {
  return sources
    .split(';')
    .map((id) => copies.idOf('Document', id, copy))
    .join(';');
}

/** One link in all copies of the network; none twice, where several of its ends are one. */
function* copiesOf(cells: Cells, copies: Copies, random: Random): Generator<Cells> {
  const { from_label = '', from_id = '', to_label = '', to_id = '' } = cells;
  const isSingle = copies.isSingle(from_label) && copies.isSingle(to_label);
  const ends = rewire(isSingle ? 1 : copies.count, random);
  const made = new Set<string>();
  for (const [copy, end] of ends.entries()) {
    const from = copies.idOf(from_label, from_id, copy);
    const link = copiedLink(
      cells,
      from,
      copies.idOf(to_label, to_id, end),
      sourcesOf(cells, copy, copies),
    );
    const id = link['id'] ?? '';
    if (!made.has(id)) yield link;
    made.add(id);
  }
}

/** Every row of links.csv. */
export function* generatedLinks(tables: Tables, copies: Copies, random: Random): Generator<Cells> {
  for (const { cells } of rowsOf(tables, LINK_FILE)) yield* copiesOf(cells, copies, random);
}
