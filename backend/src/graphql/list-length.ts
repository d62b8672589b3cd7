import {
  getNullableType,
  isListType,
  valueFromASTUntyped,
  type FieldNode,
  type GraphQLField,
} from 'graphql';
import { costOf } from './field-cost.ts';

/** Arguments that say how many entries the answer may have at most. */
const SIZES = ['first', 'limit'];
/** What a list of which nothing says its length is taken to hold. */
const USUAL_LIST = 3;

/** A field as it is asked for. */
export interface AskedField {
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A page size that is given to one field and belongs to a list below it. */
export interface PageBelow {
  /** The name of that list. */
  readonly of: string;
  readonly size: number;
}

function argumentValue({ node, field, variables }: AskedField, name: string): unknown {
  const given = node.arguments?.find((argument) => argument.name.value === name);
  const fallback: unknown = field.args.find((argument) => argument.name === name)?.defaultValue;
  return (given && valueFromASTUntyped(given.value, variables)) ?? fallback;
}

function findPageSize(asked: AskedField): number | null {
  const sizes = SIZES.map((name) => argumentValue(asked, name));
  return sizes.find((value) => typeof value === 'number') ?? null;
}

/** The page size a field is asked with for a list below it; null where it has none, or keeps it. */
export function findPageBelow(asked: AskedField): PageBelow | null {
  const [of, size] = [costOf(asked.field).pageOf, findPageSize(asked)];
  return of === undefined || size === null ? null : { of, size };
}

/**
 * How often what stands below a field comes: the length it says its list usually has, its page size, or what a list
 * without either holds, at most the page size the field above has for it; at least once.
 */
export function listLength(asked: AskedField, above: PageBelow | null): number {
  const { field } = asked;
  const known = costOf(field).length ?? findPageSize(asked);
  if (known !== null) return Math.max(1, known);
  if (!isListType(getNullableType(field.type))) return 1;
  const most = above?.of === field.name ? above.size : USUAL_LIST;
  return Math.max(1, Math.min(USUAL_LIST, most));
}
