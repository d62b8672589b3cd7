import type { Caption, Locale } from './locale.ts';
import { NODE_CLASSES, type NodeClass } from './node-classes.ts';
import { nodeLabelSpec, type NodeLabel } from './node-labels.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from './organisation-kinds.ts';
import type { Properties } from './property.ts';
import { VOCABULARIES, type VocabularyName } from './vocabularies.ts';

/** The class of a node: the kind of an organisation decides, elsewhere the label. */
export function nodeClassOf(label: NodeLabel, kind?: string | null): NodeClass {
  const { nodeClass } = nodeLabelSpec(label);
  if (nodeClass !== 'byKind') return nodeClass;
  return kind && Object.hasOwn(ORGANISATION_KINDS, kind)
    ? ORGANISATION_KINDS[kind as OrganisationKind].nodeClass
    : 'OTHER';
}

/** A word or a title as it begins a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The caption of a vocabulary's value; the bare value where the vocabulary does not know it. */
export function valueCaption(vocabulary: VocabularyName, value: string, locale: Locale): string {
  const values: Readonly<Record<string, Caption>> = VOCABULARIES[vocabulary];
  return values[value]?.[locale] ?? value;
}

/** What a node is called on screen; a label whose nodes have an English name shows it in English. */
export function nodeCaption(label: NodeLabel, properties: Properties, locale: Locale): string {
  const { captionProperty } = nodeLabelSpec(label);
  const translated = locale === 'en' ? properties[`${captionProperty}En`] : undefined;
  const caption = translated ?? properties[captionProperty];
  return typeof caption === 'string' ? caption : '';
}

/** One line of the legend: how a class is drawn, and its caption. */
export interface LegendEntry {
  readonly nodeClass: NodeClass;
  readonly caption: string;
  readonly count: number;
}

/** The legend of what is there: classes in their fixed order, each with its count, absent ones left out. */
export function legendEntries(classes: Iterable<NodeClass>, locale: Locale): LegendEntry[] {
  const counts = new Map<NodeClass, number>();
  for (const nodeClass of classes) counts.set(nodeClass, (counts.get(nodeClass) ?? 0) + 1);
  return (Object.keys(NODE_CLASSES) as NodeClass[]).flatMap((nodeClass) => {
    const count = counts.get(nodeClass);
    return count === undefined
      ? []
      : [{ nodeClass, count, caption: NODE_CLASSES[nodeClass].plural[locale] }];
  });
}
