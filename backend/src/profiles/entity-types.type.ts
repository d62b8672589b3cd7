import {
  NODE_LABEL_NAMES,
  nodeLabelSpec,
  type NodeLabel,
  type PropertySpecs,
} from '@knotenwerk/graph-schema';
import { ObjectType } from '@nestjs/graphql';
import { addPropertyFields, type TypeClass } from '../graphql/property-fields.ts';
import { Entity } from './entity.type.ts';
import { Source } from './source.type.ts';

/** `names` of an organisation is a list of OrganisationName. */
function recordTypeName(label: NodeLabel, property: string): string {
  return `${label}${property.charAt(0).toUpperCase()}${property.slice(1).replace(/s$/, '')}`;
}

function recordType(label: NodeLabel, property: string, fields: PropertySpecs): TypeClass {
  const description = `One entry of ${property} of ${nodeLabelSpec(label).caption.en.toLowerCase()}.`;
  @ObjectType(recordTypeName(label, property), { description })
  class RecordType {}
  addPropertyFields(RecordType, fields, { references: Source });
  return RecordType;
}

function recordTypes(label: NodeLabel): Record<string, TypeClass> {
  return Object.fromEntries(
    Object.entries(nodeLabelSpec(label).properties).flatMap(([property, { fields }]) =>
      fields === undefined ? [] : [[property, recordType(label, property, fields)]],
    ),
  );
}

/** The name is a field of Entity, where it follows the language of the request. */
function ownProperties(label: NodeLabel): PropertySpecs {
  return Object.fromEntries(
    Object.entries(nodeLabelSpec(label).properties).filter(([property]) => property !== 'name'),
  );
}

function entityType(label: NodeLabel): TypeClass {
  const description = nodeLabelSpec(label).caption.en;
  @ObjectType(label, { description, implements: () => [Entity] })
  class EntityType {}
  const records = recordTypes(label);
  addPropertyFields(EntityType, ownProperties(label), { records, references: Source });
  return EntityType;
}

/** The GraphQL type of every label, made from the model. */
export const ENTITY_TYPES = Object.fromEntries(
  NODE_LABEL_NAMES.map((label) => [label, entityType(label)]),
) as Readonly<Record<NodeLabel, TypeClass>>;
