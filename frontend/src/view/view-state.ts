import type { Codec } from './codec.ts';
import { PARTS, VIEW_KEYS } from './view-keys.ts';
import type { ViewState } from './view-parts.ts';
import { NOTHING_SELECTED, TODAY, type View } from './view-values.ts';

export { INITIAL_VIEW, VIEW_KEYS } from './view-keys.ts';
export type { ViewState } from './view-parts.ts';
export * from './view-values.ts';

/** A value of the URL that means nothing and is left out of account. */
export interface IgnoredValue {
  readonly key: string;
  readonly text: string;
}

/** `beendetes=aus`, as addresses once said it, means today; beside a day it never meant anything. */
function textOf(search: URLSearchParams, key: string): string | null {
  const text = search.get(key);
  if (key !== VIEW_KEYS.asOf.key || text !== null) return text;
  return search.get('beendetes') === 'aus' ? TODAY : null;
}

/** A URL's search read as a state, with what of it was ignored. Unknown keys are no concern of the view. */
export function parseViewState(search: URLSearchParams): {
  readonly state: ViewState;
  readonly ignored: readonly IgnoredValue[];
} {
  const ignored: IgnoredValue[] = [];
  const entries = PARTS.map((part): [string, unknown] => {
    const codec = VIEW_KEYS[part] as Codec<unknown>;
    const text = textOf(search, codec.key);
    if (text === null) return [part, codec.initial];
    const reading = codec.read(text);
    ignored.push(...reading.ignored.map((unread) => ({ key: codec.key, text: unread })));
    return [part, reading.value];
  });
  return { state: Object.fromEntries<unknown>(entries) as unknown as ViewState, ignored };
}

function isInitial(value: unknown, initial: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : value === initial;
}

/** The search of the URL for a state: keys in a fixed order, initial values left out; commas stay readable. */
export function serialiseViewState(state: ViewState): string {
  const pairs = PARTS.flatMap((part) => {
    const codec = VIEW_KEYS[part] as Codec<unknown>;
    const value = state[part];
    if (isInitial(value, codec.initial)) return [];
    return [`${codec.key}=${encodeURIComponent(codec.write(value))}`];
  });
  return pairs.join('&').replaceAll('%2C', ',');
}

/** The address of a view in a state. */
export function viewHref(view: View, state: ViewState): string {
  const search = serialiseViewState(state);
  return search === '' ? `/${view}` : `/${view}?${search}`;
}

/** The change from the whole network to that of an actor: what only the whole network has is left behind. */
export const LEAVE_WHOLE = {
  ...{ whole: false, selection: null, grouping: null },
  ...{ openedGroups: [], hiddenCommunities: [], pins: [] },
} as const satisfies Partial<ViewState>;

/** Whether the whole network is shown: an actor in the middle comes first. */
export function showsWhole({ whole, centres }: Pick<ViewState, 'whole' | 'centres'>): boolean {
  return whole && centres.length === 0;
}

/** Whether links are shown: around somebody, or of the whole network. */
export function showsNetwork({ whole, centres }: Pick<ViewState, 'whole' | 'centres'>): boolean {
  return whole || centres.length > 0;
}

/** The id the panel shows, or null for the overview. */
export function selectedIdOf({ selection: chosen, centres }: ViewState): string | null {
  if (chosen === NOTHING_SELECTED) return null;
  return chosen ?? centres[0] ?? null;
}
