import { NODE_PROPERTIES } from './common-properties.ts';
import { DOCUMENT } from './labels/document.ts';
import { EVENT } from './labels/event.ts';
import { FORMAT } from './labels/format.ts';
import { ORGANISATION } from './labels/organisation.ts';
import { PERSON } from './labels/person.ts';
import { PRACTICE } from './labels/practice.ts';
import { PROGRAMME } from './labels/programme.ts';
import { REGION } from './labels/region.ts';
import { THEME } from './labels/theme.ts';
import type { NodeLabelSpec } from './node-label.ts';
import type { PropertiesFrom, PropertySpecs } from './property.ts';

/** Every node label. Documents come first: whoever loads in this order finds each source before it is cited. */
export const NODE_LABELS = {
  Document: DOCUMENT,
  Theme: THEME,
  Format: FORMAT,
  Region: REGION,
  Organisation: ORGANISATION,
  Person: PERSON,
  Programme: PROGRAMME,
  Event: EVENT,
  Practice: PRACTICE,
} as const satisfies Record<string, NodeLabelSpec>;

export type NodeLabel = keyof typeof NODE_LABELS;

export const NODE_LABEL_NAMES = Object.keys(NODE_LABELS) as readonly NodeLabel[];

/** The labels whose nodes are actors. */
export const ACTOR_LABELS: readonly NodeLabel[] = NODE_LABEL_NAMES.filter(
  (label) => (NODE_LABELS[label] as NodeLabelSpec).actor === true,
);

/** The properties of one label as a TypeScript type, the common ones included. */
export type NodeProperties<Label extends NodeLabel> = PropertiesFrom<
  (typeof NODE_LABELS)[Label]['properties']
> &
  PropertiesFrom<typeof NODE_PROPERTIES>;

/** The model's entry of a label, read through its general form. */
export function nodeLabelSpec(label: NodeLabel): NodeLabelSpec {
  return NODE_LABELS[label];
}

function specsOf(label: NodeLabel): PropertySpecs {
  const spec = nodeLabelSpec(label);
  const sources = spec.sourcesRequired
    ? { ...NODE_PROPERTIES.sources, required: true as const }
    : NODE_PROPERTIES.sources;
  return { ...spec.properties, ...NODE_PROPERTIES, sources };
}

/** Made once: every row of every load asks for them. */
const PROPERTY_SPECS = Object.fromEntries(
  NODE_LABEL_NAMES.map((label) => [label, specsOf(label)]),
) as Readonly<Record<NodeLabel, PropertySpecs>>;

/** Own and common properties of a label; sources are required where the label says so. */
export function nodePropertySpecs(label: NodeLabel): PropertySpecs {
  return PROPERTY_SPECS[label];
}
