import {
  nodeCaption,
  nodePropertySpecs,
  type Locale,
  type NodeClass,
  type NodeRecord,
} from '@knotenwerk/graph-schema';
import type { ProfileRecord } from './profile.repository.ts';
import { toProperties } from './to-properties.ts';
import { toSummary } from './to-summary.ts';

/** A node as the API tells it; its properties stand beside what is named here. */
export type EntityView = Omit<NodeRecord, 'properties'> & {
  readonly name: string;
  readonly nodeClass: NodeClass;
  readonly degree: number;
};

/** Tells a profile in one language, sources and records resolved; its links are told apart from it. */
export function toEntity({ node, summary, documents }: ProfileRecord, locale: Locale): EntityView {
  const { properties, ...record } = node;
  const { degree, nodeClass } = toSummary(summary, locale, null);
  return {
    ...toProperties(nodePropertySpecs(node.label), properties, documents),
    ...record,
    name: nodeCaption(node.label, properties, locale),
    degree,
    nodeClass,
  };
}
