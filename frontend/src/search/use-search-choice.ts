import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useViewState } from '../view/use-view-state.ts';
import { parseSearchChoice, searchHref, type SearchChoice } from './search-filter.ts';

/** Longer texts the API refuses; the field does not let them be typed. */
const LONGEST_TEXT = 200;

/** What is searched for, as of which day, and filtered by, as the URL says it, and the way to filter otherwise. */
export function useSearchChoice() {
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const text = (parameters.get('text') ?? '').trim().slice(0, LONGEST_TEXT);
  const { asOf } = useViewState().state;
  const choice = useMemo(() => parseSearchChoice(parameters), [parameters]);
  const choose = (chosen: SearchChoice) => {
    void navigate(searchHref(text, asOf, chosen));
  };
  return { text, asOf, choice, choose };
}
