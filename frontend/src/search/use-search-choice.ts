import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { parseSearchChoice, searchHref, type SearchChoice } from './search-filter.ts';

/** Longer texts the API refuses; the field does not let them be typed. */
const LONGEST_TEXT = 200;

/** What is searched for and filtered by, as the URL says it, and the way to filter otherwise. */
export function useSearchChoice() {
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const text = (parameters.get('text') ?? '').trim().slice(0, LONGEST_TEXT);
  const choice = useMemo(() => parseSearchChoice(parameters), [parameters]);
  const choose = (chosen: SearchChoice) => {
    void navigate(searchHref(text, chosen));
  };
  return { text, choice, choose };
}
