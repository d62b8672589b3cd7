import {
  type Locale,
  NODE_CLASSES,
  type NodeClass,
  type NodeLabel,
  nodeLabelSpec,
  regionKind,
  valueCaption,
} from '@knotenwerk/graph-schema';

/** What of a node its describing words come from. */
export interface Describable {
  readonly label: NodeLabel;
  readonly nodeClass: NodeClass;
  readonly kind?: string | null | undefined;
  /** What a region is called by law. */
  readonly areaType?: string | null | undefined;
  readonly town?: string | null | undefined;
  readonly state?: string | null | undefined;
}

/** What a node is, in words: the kind of an organisation, the type of a region, else its label. */
export function kindText({ label, kind, areaType }: Describable, locale: Locale): string {
  if (kind) return valueCaption('OrganisationKind', kind, locale);
  return regionKind(areaType ?? null, locale) ?? nodeLabelSpec(label).caption[locale];
}

/** The class of a node in one word, as in the legend. */
export function classText(nodeClass: NodeClass, locale: Locale): string {
  return NODE_CLASSES[nodeClass].caption[locale];
}

/** Town and Land of a node; a city that is a Land is named once. Null where neither is known. */
export function placeText({ town, state }: Describable, locale: Locale): string | null {
  const land = state ? valueCaption('GermanState', state, locale) : null;
  const places = [...new Set([town, land])].filter(
    (place) => place !== null && place !== undefined,
  );
  return places.length === 0 ? null : places.join(', ');
}
