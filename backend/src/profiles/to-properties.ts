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

/** The cited documents in the order they are cited. Throws for one the store did not give along. */
export function toSources(ids: unknown, documents: Documents): SourceView[] {
  if (!Array.isArray(ids)) return [];
  return (ids as readonly string[]).map((id) => {
    const document = documents.get(id);
    if (!document) throw new Error(`The store cites the document ${id} but does not give it.`);
    return { ...document.properties, id };
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
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      resolveValue(spec, properties[name], documents),
    ]),
  );
}
