import type { OrganisationSort } from '../../organisations/organisation.repository.ts';
import type { NodeEntry } from './graph-entry.ts';
import { byDegree, compareText } from '../order.ts';
import { SortedList } from './sorted-list.ts';

/** Where an organisation stands in the orders. */
export interface Position {
  readonly id: string;
  readonly degree: number;
  readonly sortName: string;
  readonly founded: string | null;
}

function byName(left: Position, right: Position): number {
  return compareText(left.sortName, right.sortName) || compareText(left.id, right.id);
}

/** The first possible day of foundation counts; who has none comes last. */
function byFounded(left: Position, right: Position): number {
  if (left.founded === null || right.founded === null)
    return (
      Number(left.founded === null) - Number(right.founded === null) ||
      compareText(left.id, right.id)
    );
  return compareText(left.founded, right.founded) || compareText(left.id, right.id);
}

function positionOf({ record: { id }, degree, derived }: NodeEntry): Position {
  return { id, degree, sortName: derived.sortName, founded: derived.validFrom };
}

const idOf = ({ id }: Position): string => id;

/** Every organisation in each order a list can be asked for. */
export class OrganisationIndex {
  readonly #orders: Readonly<Record<OrganisationSort, SortedList<Position>>> = {
    NAME: new SortedList(byName, idOf),
    DEGREE: new SortedList(byDegree, idOf),
    FOUNDED: new SortedList(byFounded, idOf),
  };

  /** Takes organisations in, in place of all there were. */
  load(entries: readonly NodeEntry[]): void {
    const positions = entries.map(positionOf);
    for (const order of Object.values(this.#orders)) order.load(positions);
  }

  put(entry: NodeEntry): void {
    const position = positionOf(entry);
    for (const order of Object.values(this.#orders)) order.put(position);
  }

  /** For a change of the degree alone. */
  putDegree(entry: NodeEntry): void {
    this.#orders.DEGREE.put(positionOf(entry));
  }

  remove(id: string): void {
    for (const order of Object.values(this.#orders)) order.remove(id);
  }

  /** Every organisation in order. */
  inOrder(sort: OrganisationSort): readonly Position[] {
    return this.#orders[sort].items();
  }
}
