import {
  getNamedType,
  isCompositeType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { costOf } from './field-cost.ts';
import { findPageBelow, listLength, type AskedField, type PageBelow } from './list-length.ts';
import type { Measure } from './query-too-large.error.ts';

/** A valid operation with what is needed to read it. */
export interface MeasuredQuery {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The operation as it is read, at some field. */
interface Reading extends MeasuredQuery {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The page size the field above has for one of the lists that are read. */
  readonly above: PageBelow | null;
}

type AnyField = GraphQLField<unknown, unknown>;
type Measures = Readonly<Record<Measure, number>>;

const NOTHING: Measures = { depth: 0, aliases: 0, cost: 0 };

function add(a: Measures, b: Measures): Measures {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    cost: a.cost + b.cost,
  };
}

function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

function findField(node: FieldNode, parent: GraphQLCompositeType): AnyField | undefined {
  const { value: name } = node.name;
  const meta = [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
  return meta ?? ('getFields' in parent ? parent.getFields()[name] : undefined);
}

function costOfField(asked: AskedField, inside: number, above: PageBelow | null): number {
  return 1 + (costOf(asked.field).effort ?? 0) + listLength(asked, above) * inside;
}

function measureField(node: FieldNode, parent: GraphQLCompositeType, query: Reading): Measures {
  const field = findField(node, parent);
  const aliases = node.alias ? 1 : 0;
  // Only __typename belongs to no type.
  if (!field) return { depth: 1, aliases, cost: 1 };
  const asked = { node, field, variables: query.variables };
  const below = { ...query, above: findPageBelow(asked) };
  const inside = measureSelection(node.selectionSet, field.type, below);
  return {
    depth: 1 + inside.depth,
    aliases: aliases + inside.aliases,
    cost: costOfField(asked, inside.cost, query.above),
  };
}

function measureSelection(
  selections: SelectionSetNode | undefined,
  type: GraphQLOutputType,
  query: Reading,
): Measures {
  const parent = getNamedType(type);
  if (!selections || !isCompositeType(parent)) return NOTHING;
  return selections.selections.reduce<Measures>((sum, selection) => {
    if (selection.kind === Kind.FIELD) return add(sum, measureField(selection, parent, query));
    const inside =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : query.fragments.get(selection.name.value);
    const on = inside?.typeCondition && query.schema.getType(inside.typeCondition.name.value);
    const target = on && isCompositeType(on) ? on : parent;
    return add(sum, measureSelection(inside?.selectionSet, target, query));
  }, NOTHING);
}

/**
 * How deep a valid operation goes, how many aliases it uses and what it may cost: one for each field, times the
 * entries of the list it stands in, and what fields say the store does for them.
 */
export function measureQuery(query: MeasuredQuery): Measures {
  const { schema, operation, document } = query;
  const root = schema.getRootType(operation.operation);
  if (!root) return NOTHING;
  const reading = { ...query, fragments: fragmentsOf(document), above: null };
  return measureSelection(operation.selectionSet, root, reading);
}
