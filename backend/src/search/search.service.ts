import { Injectable } from '@nestjs/common';
import { checkStates } from '../check-input.ts';
import type { Page, PageRequest } from '../database/entity-summary.ts';
import { searchPhrasings } from '../database/search-text.ts';
import { BadInputError } from '../errors.ts';
import { rank, type RankedHit } from './rank.ts';
import { SearchRepository, type SearchFilter, type TermMatch } from './search.repository.ts';

/** Characters of a question, blanks at its ends left out. */
const LONGEST_TEXT = 200;
/** Below this many hits, looser readings of the question are tried too. */
const ENOUGH = 20;
/** The most candidates one reading of the question brings in. */
const MOST_CANDIDATES = 500;

function toQuestion(text: string): string {
  const question = text.trim();
  if (question.length >= 1 && question.length <= LONGEST_TEXT) return question;
  const longest = String(LONGEST_TEXT);
  throw new BadInputError(
    {
      de: `Der Suchtext muss 1 bis ${longest} Zeichen lang sein.`,
      en: `The text to search for must have 1 to ${longest} characters.`,
    },
    'text',
  );
}

/** Finds nodes by what people type: names as written or folded, former names, short names, and with typing errors. */
@Injectable()
export class SearchService {
  constructor(private readonly repository: SearchRepository) {}

  /** Hits in their ranking. Signs alone find nothing. Throws BadInputError. */
  async search(text: string, filter: SearchFilter, page: PageRequest): Promise<Page<RankedHit>> {
    const question = toQuestion(text);
    checkStates(filter.states, 'filter.states');
    const hits = await this.findHits(question, filter);
    return {
      items: hits.slice(page.offset, page.offset + page.first),
      totalCount: hits.length,
    };
  }

  /** Reads the question as it stands; more loosely only while that finds neither enough nor the very name. */
  private async findHits(question: string, filter: SearchFilter): Promise<RankedHit[]> {
    const [terms, ...others] = searchPhrasings(question);
    if (terms === undefined) return [];
    const find = (phrasing: readonly string[], match: TermMatch) =>
      this.repository.findByTerms({ terms: phrasing, match, filter, limit: MOST_CANDIDATES });
    const candidates = await find(terms, 'PREFIX');
    const hits = rank(question, candidates);
    if (hits.length >= ENOUGH || hits[0]?.tier === 'EXACT') return hits;
    const looser = await Promise.all([
      ...others.map((phrasing) => find(phrasing, 'PREFIX')),
      find(terms, 'FUZZY'),
    ]);
    return rank(question, [candidates, ...looser].flat());
  }
}
