import { useQuery } from 'urql';
import { EntityNameDocument, ThemesOfDocument, ThemeSuggestionsDocument } from '../gql/graphql.ts';
import type { Choice } from './filter-choices.ts';

/** Fewer letters than this begin too many names to be a question. */
const SHORTEST_TEXT = 2;

/** The themes whose name begins like the text; none for a text too short to ask. */
export function useThemeSuggestions(text: string): readonly Choice<string>[] {
  const wanted = text.trim();
  const pause = wanted.length < SHORTEST_TEXT;
  const [{ data }] = useQuery({
    query: ThemeSuggestionsDocument,
    variables: { text: wanted },
    pause,
  });
  if (pause) return [];
  return (data?.search.nodes ?? []).map(({ entity: { id, name } }) => ({
    value: id,
    caption: name,
  }));
}

/** The themes an actor addresses: what somebody who looks at it is likely to filter by. */
export function useThemesOf(id: string | null): readonly Choice<string>[] {
  const [{ data }] = useQuery({
    query: ThemesOfDocument,
    variables: { id: id ?? '' },
    pause: id === null,
  });
  if (id === null) return [];
  const groups = data?.entity?.linkGroups ?? [];
  return groups
    .filter(({ type, direction }) => type === 'ADDRESSES' && direction === 'FORWARD')
    .flatMap(({ links }) => links)
    .flatMap(({ counterpart }) =>
      counterpart ? [{ value: counterpart.id, caption: counterpart.name }] : [],
    );
}

/** The short name of a node, else its name; its id until the answer is there, or where it is not wanted. */
export function useEntityName(id: string, wanted = true): string {
  const [{ data }] = useQuery({ query: EntityNameDocument, variables: { id }, pause: !wanted });
  const entity = data?.entity;
  if (!entity || entity.id !== id) return id;
  return ('shortName' in entity ? entity.shortName : null) ?? entity.name;
}
