import { nodeClassOf, type Locale, type NodeClass } from '@knotenwerk/graph-schema';
import type { EntitySummary } from '../database/entity-summary.ts';

/** A summary as the API tells it: named in one language, with the class it is drawn in. */
export type SummaryView = Omit<EntitySummary, 'nameEn'> & { readonly nodeClass: NodeClass };

/** Tells a summary in one language. */
export function toSummary({ nameEn, ...summary }: EntitySummary, locale: Locale): SummaryView {
  return {
    ...summary,
    name: (locale === 'en' ? nameEn : null) ?? summary.name,
    nodeClass: nodeClassOf(summary.label, summary.kind),
  };
}
