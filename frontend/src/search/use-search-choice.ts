import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useViewState } from '../view/use-view-state.ts';
import { parseSearchChoice, searchHref, type SearchChoice } from './search-filter.ts';

/** Longer texts the API refuses; the field does not let them be typed. */
const LONGEST_TEXT = 200;

/** As much of a text as is searched for; half of a character outside the basic plane is none. */
function searched(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trim();
}

/**
 * What is searched for, as of which day, and filtered by, as the URL says it, and the way to filter otherwise.
 * `longest`: so many characters of a text that is too long are searched for; null: all of it.
 */
export function useSearchChoice() {
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const given = (parameters.get('text') ?? '').trim();
  const text = searched(given);
  const { asOf } = useViewState().state;
  const { choice, ignored } = useMemo(() => parseSearchChoice(parameters), [parameters]);
  const choose = (chosen: SearchChoice) => {
    void navigate(searchHref(text, asOf, chosen));
  };
  /** Makes the address say what is searched for. */
  const clear = () => {
    void navigate(searchHref(text, asOf, choice), { replace: true });
  };
  const longest = given.length > LONGEST_TEXT ? LONGEST_TEXT : null;
  return { text, asOf, choice, choose, ignored, clear, longest };
}
