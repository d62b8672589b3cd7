import {
  nameOn,
  nodeClassOf,
  type Day,
  type Locale,
  type NodeClass,
} from '@knotenwerk/graph-schema';
import type { EntitySummary } from '../database/entity-summary.ts';
import type { OfficialName } from '../database/official-names.ts';

/** How a node is called on the day asked for, with today's names beside it where those were others. */
interface Naming {
  readonly name: string;
  readonly shortName: string | null;
  readonly currentName: string | null;
  readonly currentShortName: string | null;
}

/** A summary as the API tells it: named in one language, as of one day, with the class it is drawn in. */
export type SummaryView = Omit<EntitySummary, 'nameEn' | keyof Naming> &
  Naming & { readonly nodeClass: NodeClass };

function namingOn(
  { name, shortName }: Pick<EntitySummary, 'name' | 'shortName'>,
  then: OfficialName | null,
): Naming | null {
  if (then === null) return null;
  // An entry that does not give a short name says nothing about it while the name itself is still today's.
  const thenShort = then.shortName ?? (then.name === name ? shortName : null);
  if (then.name === name && thenShort === shortName) return null;
  return { name: then.name, shortName: thenShort, currentName: name, currentShortName: shortName };
}

function tellSummary(
  { nameEn, ...summary }: EntitySummary,
  locale: Locale,
  asOf: Day | null,
): SummaryView {
  const then = asOf === null ? null : nameOn(summary.officialNames, asOf);
  return {
    ...summary,
    name: (locale === 'en' ? nameEn : null) ?? summary.name,
    currentName: null,
    currentShortName: null,
    ...namingOn(summary, then),
    nodeClass: nodeClassOf(summary.label, summary.kind),
  };
}

/** How a summary was told last: in one answer the same one is told at each of its links. */
const LAST_TOLD = new WeakMap<
  EntitySummary,
  { readonly locale: Locale; readonly asOf: Day | null; readonly view: SummaryView }
>();

/**
 * Tells a summary in one language. With a day it carries the official name of that day, and today's beside it
 * where it was called otherwise; on days no official name is known for, and without a day, it has today's.
 */
export function toSummary(summary: EntitySummary, locale: Locale, asOf: Day | null): SummaryView {
  const told = LAST_TOLD.get(summary);
  if (told?.locale === locale && told.asOf === asOf) return told.view;
  const view = tellSummary(summary, locale, asOf);
  LAST_TOLD.set(summary, { locale, asOf, view });
  return view;
}
