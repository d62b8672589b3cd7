import type { ManagedTransaction, Transaction } from 'neo4j-driver';

/** Parameters of a statement, by name. */
export type Parameters = Readonly<Record<string, unknown>>;

/**
 * Everything that is asked, as one parameter. Neo4j plans a statement anew for each combination of types and sizes its
 * parameters come in, null and the empty list included, which costs up to a second; of a map it sees only that it is one.
 */
export function asked(question: Parameters): Parameters {
  return { asked: question };
}

/** What a unit of work runs its statements with. */
export type Unit = Pick<ManagedTransaction, 'run'>;

/** Does a unit of work in a transaction of its own, once: committed when it succeeds, rolled back when it throws. */
export async function commitOnce<Result>(
  transaction: Transaction,
  work: (unit: Unit) => Promise<Result>,
): Promise<Result> {
  try {
    const result = await work(transaction);
    await transaction.commit();
    return result;
  } catch (error) {
    if (transaction.isOpen()) await transaction.rollback();
    throw error;
  }
}
