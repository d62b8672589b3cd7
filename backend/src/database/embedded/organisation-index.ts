import type { OrganisationSort } from '../../organisations/organisation.repository.ts';
import type { NodeEntry } from './graph-entry.ts';
import { byDegree, compareText } from './order.ts';
import { SortedList } from './sorted-list.ts';

interface Position {
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

const idOf = ({ id }: Position): string => id;

/** Every organisation in each order a list can be asked for. */
export class OrganisationIndex {
  readonly #orders: Readonly<Record<OrganisationSort, SortedList<Position>>> = {
    NAME: new SortedList(byName, idOf),
    DEGREE: new SortedList(byDegree, idOf),
    FOUNDED: new SortedList(byFounded, idOf),
  };

  put({ record: { id }, degree, derived }: NodeEntry): void {
    const position = { id, degree, sortName: derived.sortName, founded: derived.validFrom };
    for (const order of Object.values(this.#orders)) order.put(position);
  }

  /** Only the order by degree can have changed. */
  putDegree({ record: { id }, degree, derived }: NodeEntry): void {
    const position = { id, degree, sortName: derived.sortName, founded: derived.validFrom };
    this.#orders.DEGREE.put(position);
  }

  remove(id: string): void {
    for (const order of Object.values(this.#orders)) order.remove(id);
  }

  /** Ids in order. */
  *inOrder(sort: OrganisationSort): Iterable<string> {
    for (const { id } of this.#orders[sort].items()) yield id;
  }
}
