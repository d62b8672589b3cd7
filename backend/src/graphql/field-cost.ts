import { Extensions } from '@nestjs/graphql';
import type { GraphQLField } from 'graphql';

/** What a field takes beyond what its type and its page size tell. */
export interface FieldCost {
  /** How many entries its list usually has; its page size, if it has one, is not that of this list. */
  readonly length?: number;
  /** The list below it that its page size belongs to, by its name. */
  readonly pageOf?: string;
  /**
   * What finding the answer takes, whatever is asked of it, in fields of an answer: 10,000 of these take about as long
   * as a tenth of a second of searching, both in a network ten times as large as ours.
   */
  readonly effort?: number;
}

/** Says of a field of the API what it takes; `measureQuery` counts by it. */
export const Costs = (cost: FieldCost): MethodDecorator & PropertyDecorator => Extensions({ cost });

/** What a field says it takes; nothing where it says nothing. */
export function costOf({ extensions }: GraphQLField<unknown, unknown>): FieldCost {
  return extensions['cost'] ?? {};
}
