import { isDeepStrictEqual } from 'node:util';
import { CommandError } from '../command-line/command.ts';
import type { Operation, OperationAnswer } from '../graphql/answer-operation.ts';
import type { Asking } from './contestants.ts';

/** Two who should have said the same did not: no time of theirs is worth anything. */
export class AnswersDifferError extends CommandError {
  constructor(
    readonly who: string,
    { variables }: Operation,
  ) {
    super(`${who} answer differently: ${JSON.stringify(variables)}`);
  }
}

/** The data of an answer. Throws where the API answered with an error: an error is quick and says nothing. */
function dataOf(answer: unknown, { variables }: Operation): unknown {
  const { data, errors } = answer as OperationAnswer;
  if (!errors) return data;
  const reasons = errors.map(({ message }) => message).join('; ');
  throw new CommandError(`The API refuses ${JSON.stringify(variables)}: ${reasons}`);
}

/** Throws AnswersDifferError unless both stores say the same and the driver reads the rows the API read. */
export async function compareAnswers(asking: Asking, question: Operation): Promise<void> {
  const embedded = dataOf(await asking.ask('embedded', question), question);
  const neo4j = dataOf(await asking.ask('neo4j', question), question);
  if (!isDeepStrictEqual(embedded, neo4j)) throw new AnswersDifferError('Both stores', question);
  const rows = asking.sentFor(question).map((sent) => sent.rows);
  if (!isDeepStrictEqual(await asking.ask('driver', question), rows))
    throw new AnswersDifferError('Neo4j through the API and the bare driver', question);
}
