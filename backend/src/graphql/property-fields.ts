import type { PropertySpec, PropertySpecs } from '@knotenwerk/graph-schema';
import { Field, Float, ID, Int, type ReturnTypeFuncValue } from '@nestjs/graphql';
import { VOCABULARY_ENUMS } from './enums.ts';
import { DateScalar } from './scalars/date.scalar.ts';
import { PartialDateScalar } from './scalars/partial-date.scalar.ts';

/** A class that stands for a GraphQL type; its instances are never made. */
export type TypeClass = abstract new () => object;

/** The types of what isn't a scalar: the entries of each `records` property, and what lists of ids resolve to. */
export interface ObjectTypes {
  readonly records?: Readonly<Record<string, TypeClass>>;
  readonly references?: TypeClass;
}

function scalarOf({ type, vocabulary }: PropertySpec): ReturnTypeFuncValue {
  switch (type) {
    case 'integer':
      return Int;
    case 'number':
    case 'latitude':
    case 'longitude':
      return Float;
    case 'partialDate':
      return PartialDateScalar;
    case 'day':
      return DateScalar;
    case 'reference':
      return ID;
    default:
      return vocabulary === undefined || vocabulary === 'GermanState'
        ? String
        : VOCABULARY_ENUMS[vocabulary];
  }
}

function typeOf(name: string, spec: PropertySpec, types: ObjectTypes): ReturnTypeFuncValue {
  const item =
    spec.type === 'records'
      ? types.records?.[name]
      : spec.type === 'references'
        ? types.references
        : undefined;
  return item === undefined ? scalarOf(spec) : [item];
}

/** Adds one field to a type, as the decorator would. */
export function addField(
  target: TypeClass,
  name: string,
  type: ReturnTypeFuncValue,
  options: { readonly description: string; readonly nullable?: boolean },
): void {
  const decorate: PropertyDecorator = Field(() => type, options);
  decorate(target.prototype as object, name);
}

/** Adds the properties of the model to a type: lists are never null, the rest only where it is required. */
export function addPropertyFields(
  target: TypeClass,
  specs: PropertySpecs,
  types: ObjectTypes = {},
): void {
  for (const [name, spec] of Object.entries(specs)) {
    const isList = spec.type === 'records' || spec.type === 'references';
    addField(target, name, typeOf(name, spec, types), {
      description: spec.caption.en,
      nullable: !isList && spec.required !== true,
    });
  }
}
