/** What a text of the URL means, and which parts of it mean nothing. */
export interface Reading<Value> {
  readonly value: Value;
  readonly ignored: readonly string[];
}

/** One key of the URL: how its text becomes a value and back. A key at its initial value is left out of the URL. */
export interface Codec<Value> {
  readonly key: string;
  readonly initial: Value;
  read(text: string): Reading<Value>;
  write(value: Value): string;
}

function parts(text: string): string[] {
  return [...new Set(text.split(',').map((part) => part.trim()))].filter((part) => part !== '');
}

/** One value of a fixed list, written as the list writes it. */
export function oneOf<
  const Values extends readonly string[],
  Initial extends Values[number] | null,
>(key: string, values: Values, initial: Initial): Codec<Values[number] | Initial> {
  return {
    key,
    initial,
    read(text) {
      const value = values.find((known) => known === text);
      return value === undefined ? { value: initial, ignored: [text] } : { value, ignored: [] };
    },
    write: (value) => value ?? '',
  };
}

/** A set of values of a fixed list, kept in the order of the list. */
export function someOf<Value extends string>(
  key: string,
  values: readonly Value[],
): Codec<readonly Value[]> {
  return {
    key,
    initial: [],
    read(text) {
      const given = parts(text);
      const known: readonly string[] = values;
      return {
        value: values.filter((value) => given.includes(value)),
        ignored: given.filter((part) => !known.includes(part)),
      };
    },
    write: (value) => values.filter((known) => value.includes(known)).join(','),
  };
}

/** Ids in the order given, at most `most`; whether they exist is for the API to say. */
export function ids(key: string, most: number): Codec<readonly string[]> {
  const form = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;
  return {
    key,
    initial: [],
    read(text) {
      const given = parts(text);
      const value = given.filter((part) => form.test(part)).slice(0, most);
      return { value, ignored: given.filter((part) => !value.includes(part)) };
    },
    write: (value) => value.join(','),
  };
}

/** One id, or none. */
export function oneId(key: string): Codec<string | null> {
  const list = ids(key, 1);
  return {
    key,
    initial: null,
    read(text) {
      const { value, ignored } = list.read(text);
      return { value: value[0] ?? null, ignored };
    },
    write: (value) => value ?? '',
  };
}

/** A whole number out of a fixed list. */
export function numberOf<const Values extends readonly number[]>(
  key: string,
  values: Values,
  initial: Values[number],
): Codec<Values[number]> {
  return {
    key,
    initial,
    read(text) {
      const value = values.find((known) => String(known) === text);
      return value === undefined ? { value: initial, ignored: [text] } : { value, ignored: [] };
    },
    write: String,
  };
}

/** A switch whose URL says only the state it does not have by itself: `bund=aus`, `quer=an`. */
export function flag(key: string, initial: boolean): Codec<boolean> {
  const word = initial ? 'aus' : 'an';
  return {
    key,
    initial,
    read: (text) =>
      text === word ? { value: !initial, ignored: [] } : { value: initial, ignored: [text] },
    write: () => word,
  };
}
