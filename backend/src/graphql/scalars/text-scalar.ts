import type { Caption } from '@knotenwerk/graph-schema';
import { GraphQLScalarType, Kind } from 'graphql';
import { BadInputError } from '../../errors.ts';

/** What a scalar that is written as text needs to say for itself. */
export interface TextScalarSpec {
  readonly name: string;
  readonly description: string;
  readonly accepts: (text: string) => boolean;
  /** What is expected instead, for the person who wrote the question. */
  readonly expected: Caption;
}

function refusal(value: unknown, { name, expected }: TextScalarSpec): BadInputError {
  const told = typeof value === 'string' ? value.slice(0, 40) : JSON.stringify(value);
  return new BadInputError(
    { de: `„${told}“ ${expected.de}`, en: `“${told}” ${expected.en}` },
    name,
  );
}

/** A scalar whose values are texts of a certain form; anything else is a BadInputError in both languages. */
export function textScalar(spec: TextScalarSpec): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && spec.accepts(value)) return value;
    throw refusal(value, spec);
  };
  return new GraphQLScalarType<string, string>({
    name: spec.name,
    description: spec.description,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING) return parse(node.value);
      throw refusal('value' in node ? node.value : node.kind, spec);
    },
  });
}
