import {
  LINK_TYPE_NAMES,
  linkTypeSpec,
  NODE_CLASSES,
  NODE_LABELS,
  VOCABULARIES,
  type Caption,
  type LinkDirection,
  type VocabularyName,
} from '@knotenwerk/graph-schema';
import { registerEnumType } from '@nestjs/graphql';

/** What `@Field` takes for an enum: its values by their names. */
export type EnumReference = Readonly<Record<string, string>>;

type Descriptions = Readonly<Record<string, string>>;

/** Makes a GraphQL enum from its values and what each means. */
export function makeEnum(
  name: string,
  description: string,
  descriptions: Descriptions,
): EnumReference {
  const reference = Object.fromEntries(Object.keys(descriptions).map((value) => [value, value]));
  const valuesMap = Object.fromEntries(
    Object.entries(descriptions).map(([value, text]) => [value, { description: text }]),
  );
  registerEnumType(reference, { name, description, valuesMap });
  return reference;
}

function englishCaptions(
  values: Readonly<Record<string, { caption: Caption } | Caption>>,
): Descriptions {
  return Object.fromEntries(
    Object.entries(values).map(([value, entry]) => [
      value,
      'caption' in entry ? entry.caption.en : entry.en,
    ]),
  );
}

/** Codes hold hyphens, which no GraphQL enum can; Länder stay texts. */
type EnumVocabulary = Exclude<VocabularyName, 'GermanState'>;

/** Every closed list of the model as an enum, by the name it has in the model. */
export const VOCABULARY_ENUMS = Object.fromEntries(
  Object.entries(VOCABULARIES)
    .filter(([name]) => name !== 'GermanState')
    .map(([name, values]) => [
      name,
      makeEnum(name, `Closed list of the model: ${name}.`, englishCaptions(values)),
    ]),
) as Readonly<Record<EnumVocabulary, EnumReference>>;

export const NodeLabelEnum = makeEnum('NodeLabel', 'What a node is.', englishCaptions(NODE_LABELS));

export const NodeClassEnum = makeEnum(
  'NodeClass',
  'How a node is drawn: the kind of an organisation decides, elsewhere the label.',
  englishCaptions(NODE_CLASSES),
);

export const LinkTypeEnum = makeEnum(
  'LinkType',
  'What a link says, read from left to right.',
  Object.fromEntries(LINK_TYPE_NAMES.map((type) => [type, linkTypeSpec(type).en.forward.present])),
);

const DIRECTION_MEANINGS = {
  FORWARD: 'Read from the start of the link; symmetric links always are.',
  BACKWARD: 'Read from the end of the link.',
} as const satisfies Record<LinkDirection, string>;

export const LinkDirectionEnum = makeEnum(
  'LinkDirection',
  'From which end a link is read.',
  DIRECTION_MEANINGS,
);
