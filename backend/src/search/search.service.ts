import { currentRegionId, type Day } from '@knotenwerk/graph-schema';
import { Injectable } from '@nestjs/common';
import { checkActorTypes, checkStates } from '../check-input.ts';
import type { Page, PageRequest } from '../database/entity-summary.ts';
import { searchPhrasings } from '../database/search-text.ts';
import { BadInputError } from '../errors.ts';
import { rank, type RankedHit } from './rank.ts';
import {
  SearchRepository,
  type FacetCounts,
  type FoundCandidates,
  type SearchCandidate,
  type SearchFilter,
  type TermQuery,
  type TermReading,
} from './search.repository.ts';

interface Found {
  readonly asked: TermQuery;
  readonly found: FoundCandidates;
}

const NOTHING: FoundCandidates = { candidates: [], totalCount: 0 };

/** Characters of a question, blanks at its ends left out. */
const LONGEST_TEXT = 200;
/** Below this many hits, looser readings of the question are tried too. */
const ENOUGH = 20;
/** The most candidates that are ranked; of more the best connected. */
const MOST_CANDIDATES = 1_000;

/** What is looked for; the key of a Kreis merged into another stands for its successor. */
function toQuestion(text: string): string {
  const question = text.trim();
  if (question.length >= 1 && question.length <= LONGEST_TEXT) return currentRegionId(question);
  const longest = String(LONGEST_TEXT);
  throw new BadInputError(
    {
      de: `Der Suchtext muss 1 bis ${longest} Zeichen lang sein.`,
      en: `The text to search for must have 1 to ${longest} characters.`,
    },
    'text',
  );
}

function toReading(terms: readonly string[]): TermReading {
  return { terms, match: 'PART' };
}

function isExact(question: string, candidates: readonly SearchCandidate[]): boolean {
  return rank(question, candidates)[0]?.tier === 'EXACT';
}

/** A page of hits, and what the store was asked for all of them. */
export interface SearchResult extends Page<RankedHit> {
  /** How many of all hits can be paged through: the best connected 1,000. */
  readonly rankedCount: number;
  readonly asked: TermQuery;
}

/** What may be left open of a question. */
export interface SearchOptions {
  readonly filter?: SearchFilter;
  /** A day; only nodes whose lifetime holds it. */
  readonly asOf?: Day | null;
}

/** Finds nodes by what people type: names as written or folded, former names, short names, and with typing errors. */
@Injectable()
export class SearchService {
  constructor(private readonly repository: SearchRepository) {}

  /** Hits in their ranking. Signs alone find nothing. Throws BadInputError. */
  async search(text: string, options: SearchOptions, page: PageRequest): Promise<SearchResult> {
    const question = toQuestion(text);
    const { filter = {}, asOf = null } = options;
    checkStates(filter.states, 'filter.states');
    checkActorTypes(filter.types, 'filter.types');
    const { asked, found } = await this.#find(question, { filter, asOf });
    const ranked = rank(question, found.candidates, asOf);
    return {
      items: ranked.slice(page.offset, page.offset + page.first),
      rankedCount: ranked.length,
      totalCount: found.totalCount,
      asked,
    };
  }

  /** Counts every hit of a question that was asked, whatever page of it was wanted. */
  countFacets(asked: TermQuery): Promise<FacetCounts> {
    return this.repository.countFacets(asked);
  }

  /** Reads the question as it stands; more loosely only while that finds neither enough nor the very name. */
  async #find(question: string, rest: Omit<TermQuery, 'readings'>): Promise<Found> {
    const [plain, ...others] = searchPhrasings(question).map(toReading);
    if (plain === undefined) return { asked: { readings: [], ...rest }, found: NOTHING };
    const asked = { readings: [plain], ...rest };
    const found = await this.repository.findByTerms(asked, MOST_CANDIDATES);
    const isEnough = found.totalCount >= ENOUGH || isExact(question, found.candidates);
    if (isEnough) return { asked, found };
    const fuzzy: TermReading = { ...plain, match: 'FUZZY' };
    const looser = { readings: [plain, ...others, fuzzy], ...rest };
    return {
      asked: looser,
      found: await this.repository.findByTerms(looser, MOST_CANDIDATES),
    };
  }
}
