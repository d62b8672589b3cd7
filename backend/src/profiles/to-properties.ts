import {
  type NodeRecord,
  type Properties,
  type PropertySpec,
  type PropertySpecs,
} from '@knotenwerk/graph-schema';

/** Documents by id, as the store gives them along with what cites them. */
export type Documents = ReadonlyMap<string, NodeRecord>;

/** A cited document as the API tells it. */
export type SourceView = Properties;

/** A set of properties with its citations resolved. */
export type PropertiesView = Readonly<Record<string, unknown>>;

const SOURCES = new WeakMap<NodeRecord, SourceView>();

/** A document as it is cited, made once: in one answer the same one is cited by many links. */
function toSource(document: NodeRecord): SourceView {
  const known = SOURCES.get(document) ?? { ...document.properties, id: document.id };
  SOURCES.set(document, known);
  return known;
}

/** The cited documents in the order they are cited. Throws for one the store did not give along. */
export function toSources(ids: unknown, documents: Documents): SourceView[] {
  if (!Array.isArray(ids)) return [];
  return (ids as readonly string[]).map((id) => {
    const document = documents.get(id);
    if (!document) throw new Error(`The store cites the document ${id} but does not give it.`);
    return toSource(document);
  });
}

function resolveValue(spec: PropertySpec, value: unknown, documents: Documents): unknown {
  const { fields } = spec;
  if (spec.type === 'references') return toSources(value, documents);
  if (fields === undefined) return value;
  return ((value ?? []) as readonly Properties[]).map((entry) =>
    toProperties(fields, entry, documents),
  );
}

/** The properties a spec names, lists of ids replaced by what they cite; lists are never missing. */
export function toProperties(
  specs: PropertySpecs,
  properties: Properties,
  documents: Documents,
): PropertiesView {
  const told: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(specs))
    told[name] = resolveValue(spec, properties[name], documents);
  return told;
}
