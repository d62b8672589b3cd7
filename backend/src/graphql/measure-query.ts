import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  valueFromASTUntyped,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Measure } from './query-too-large.error.ts';

/** A valid operation with what is needed to read it. */
export interface MeasuredQuery {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

type AnyField = GraphQLField<unknown, unknown>;
type Measures = Readonly<Record<Measure, number>>;

/** Arguments that say how many entries the answer may have at most. */
const SIZES = ['first', 'limit'];
/** What a list without such an argument is taken to hold. */
const USUAL_LIST = 3;
const NOTHING: Measures = { depth: 0, aliases: 0, cost: 0 };

function add(a: Measures, b: Measures): Measures {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    cost: a.cost + b.cost,
  };
}

function argumentValue(
  node: FieldNode,
  field: AnyField,
  name: string,
  { variables }: MeasuredQuery,
): unknown {
  const given = node.arguments?.find((argument) => argument.name.value === name);
  const fallback: unknown = field.args.find((argument) => argument.name === name)?.defaultValue;
  return (given && valueFromASTUntyped(given.value, variables)) ?? fallback;
}

/** How often what stands below a field comes: its page size, or the usual length of a list. */
function repetitions(node: FieldNode, field: AnyField, query: MeasuredQuery): number {
  const sizes = SIZES.map((name) => argumentValue(node, field, name, query));
  const size = sizes.find((value) => typeof value === 'number');
  if (size !== undefined) return Math.max(1, size);
  return isListType(getNullableType(field.type)) ? USUAL_LIST : 1;
}

function findField(node: FieldNode, parent: GraphQLCompositeType): AnyField | undefined {
  const { value: name } = node.name;
  const meta = [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
  return meta ?? ('getFields' in parent ? parent.getFields()[name] : undefined);
}

function measureField(
  node: FieldNode,
  parent: GraphQLCompositeType,
  query: MeasuredQuery,
): Measures {
  const field = findField(node, parent);
  const inside = field ? measureSelection(node.selectionSet, field.type, query) : NOTHING;
  return {
    depth: 1 + inside.depth,
    aliases: (node.alias ? 1 : 0) + inside.aliases,
    cost: 1 + (field ? repetitions(node, field, query) : 1) * inside.cost,
  };
}

function measureSelection(
  selections: SelectionSetNode | undefined,
  type: GraphQLOutputType,
  query: MeasuredQuery,
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
 * entries of the list it stands in.
 */
export function measureQuery(query: MeasuredQuery): Measures {
  const root = query.schema.getRootType(query.operation.operation);
  return root ? measureSelection(query.operation.selectionSet, root, query) : NOTHING;
}
