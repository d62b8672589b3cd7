import { ACCEPTANCE_ROWS } from '../search/search-acceptance.queries.ts';
import { CONTESTANTS } from './contestants.ts';
import { LIMITS, type Finding } from './limits.ts';
import { measure } from './measure-questions.ts';
import type { MeasuredNetwork } from './measured-network.ts';
import { readPageDocuments } from './page-documents.ts';
import { questionTexts } from './question-texts.ts';
import { summarise } from './statistics.ts';
import { milliseconds, tableLines } from './table.ts';
import type { Rounds, Times } from './take-turns.ts';

/** As many hits as the page suggests while somebody types. */
const MOST_SUGGESTIONS = 8;

/** Asks for suggestions for every text the search is accepted by. */
export async function measureSuggestions(network: MeasuredNetwork, rounds: Rounds): Promise<Times> {
  const { search } = questionTexts(await readPageDocuments());
  const questions = ACCEPTANCE_ROWS.map(([text]) => ({
    query: search,
    variables: { text, first: MOST_SUGGESTIONS, after: null, asOf: null },
  }));
  return measure(network, questions, rounds);
}

/** The table of the suggestions: milliseconds from question to answer. */
export function suggestionTable(times: Times): readonly string[] {
  const rows = CONTESTANTS.map((contestant) => {
    const { median, p95 } = summarise(times[contestant]);
    return [contestant, milliseconds(median), milliseconds(p95)];
  });
  return tableLines([['', 'median', 'p95'], ...rows]);
}

/** Whether suggestions come in time from both stores. */
export function findSuggestions(times: Times): readonly Finding[] {
  return (['embedded', 'neo4j'] as const).map((store) => ({
    what: `suggestions while typing, ${store}, 95 of 100`,
    measured: summarise(times[store]).p95,
    limit: LIMITS.suggestionMs,
    unit: 'ms',
  }));
}
