import {
  getArgumentValues,
  Kind,
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

function findField(
  selections: SelectionSetNode | undefined,
  name: string,
  fragments: GraphQLResolveInfo['fragments'],
): FieldNode | null {
  for (const selection of selections?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value === name) return selection;
      continue;
    }
    const inside =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    const found = findField(inside?.selectionSet, name, fragments);
    if (found) return found;
  }
  return null;
}

/**
 * The arguments a field of the answer is asked with, or null when it is not asked for: so one question to the
 * store can bring what that field will need. Looks at the first occurrence; the others are answered on their own.
 */
export function requestedArguments(
  info: GraphQLResolveInfo,
  interfaceName: string,
  fieldName: string,
): Readonly<Record<string, unknown>> | null {
  const selections = info.fieldNodes.map((node) => node.selectionSet);
  const node = selections
    .map((selection) => findField(selection, fieldName, info.fragments))
    .find((found) => found !== null);
  if (!node) return null;
  const type = info.schema.getType(interfaceName) as GraphQLInterfaceType;
  const field = type.getFields()[fieldName];
  return field === undefined ? null : getArgumentValues(field, node, info.variableValues);
}
