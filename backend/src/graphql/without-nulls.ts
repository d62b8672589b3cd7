/** An input object as it may arrive: an optional field left out or given as null. */
type Nullable<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | null | undefined };

/** An input object in which null means the same as absent. */
export function withoutNulls<Fields extends object>(
  input: Nullable<Fields> | null | undefined,
): Fields {
  const given = Object.entries(input ?? {}).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return Object.fromEntries(given) as Fields;
}
