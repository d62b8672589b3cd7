export * from './captions.ts';
export type * from './change-set.ts';
export { checkProperties, checkValue } from './check-value.ts';
export * from './columns.ts';
export * from './date-text.ts';
export { LINK_PROPERTIES, NODE_PROPERTIES } from './common-properties.ts';
export * from './evidence.ts';
export * from './former-regions.ts';
export * from './issue.ts';
export type { LinkPhrase, LinkSentence, LinkTypeSpec } from './link-type.ts';
export * from './link-sentence.ts';
export * from './link-types.ts';
export * from './locale.ts';
export * from './names-over-time.ts';
export * from './node-address.ts';
export * from './node-classes.ts';
export type { NodeLabelSpec } from './node-label.ts';
export * from './node-labels.ts';
export * from './organisation-kinds.ts';
export * from './partial-date.ts';
export type {
  Properties,
  PropertySpec,
  PropertySpecs,
  PropertyType,
  PropertyValue,
} from './property.ts';
export * from './references.ts';
export * from './region-name.ts';
export * from './store-schema.ts';
export * from './validation.ts';
export * from './vocabularies.ts';
