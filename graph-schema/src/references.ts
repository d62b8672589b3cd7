import type { NodeLabel } from './node-labels.ts';
import type { Properties, PropertySpecs } from './property.ts';

/** One id that properties point to, with the label it must have and where it stands (`names.2.sources`). */
export interface Reference {
  readonly id: string;
  readonly to: NodeLabel;
  readonly path: string;
}

/** The ids a set of properties points to, those of its records included; values of a wrong type are passed over. */
export function referencesIn(
  specs: PropertySpecs,
  properties: Properties,
  within = '',
): Reference[] {
  return Object.entries(specs).flatMap(([name, spec]) => {
    const value: unknown = properties[name];
    const [to, path] = [spec.to as NodeLabel, within + name];
    if (spec.type === 'reference' && typeof value === 'string') return [{ id: value, to, path }];
    if (!Array.isArray(value)) return [];
    if (spec.type === 'references')
      return (value as unknown[]).flatMap((id) =>
        typeof id === 'string' ? [{ id, to, path }] : [],
      );
    return (value as unknown[]).flatMap((entry, index) =>
      typeof entry === 'object' && entry !== null
        ? referencesIn(spec.fields ?? {}, entry as Properties, `${path}.${String(index)}.`)
        : [],
    );
  });
}
