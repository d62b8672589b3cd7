import type { Operation } from 'urql';

/**
 * Whether what a query holds answers these variables: while others are asked for, it holds the answer before. By
 * content, as questions that are asked twice share one operation.
 */
export function isAnswerTo(
  operation: Pick<Operation, 'variables'> | undefined,
  variables: object,
): boolean {
  return JSON.stringify(operation?.variables) === JSON.stringify(variables);
}
