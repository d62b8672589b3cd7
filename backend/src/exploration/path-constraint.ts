import type { PathFilter } from './path.repository.ts';
import type { PathQuestion } from './path-question.ts';

/** The most hops a way may have. */
export const LONGEST_WAY = 6;

/** What may stand between two actors and a way, and how it is taken away. */
interface Constraint {
  readonly description: string;
  readonly acts: (question: PathQuestion) => boolean;
  readonly lift: (question: PathQuestion) => PathQuestion;
}

function list(name: Exclude<keyof PathFilter, 'includeEnded'>, description: string): Constraint {
  return {
    description,
    acts: ({ filter }) => (filter[name] ?? []).length > 0,
    lift: (question) => ({ ...question, filter: { ...question.filter, [name]: [] } }),
  };
}

/** Everything that can prevent a way, in the order it is told. */
export const PATH_CONSTRAINTS = {
  MAX_LENGTH: {
    description: 'The most hops; lifted, ways have up to 6.',
    acts: ({ maxLength }) => maxLength < LONGEST_WAY,
    lift: (question) => ({ ...question, maxLength: LONGEST_WAY }),
  },
  AS_OF: {
    description: 'The day asked for.',
    acts: ({ asOf }) => asOf !== null && asOf !== undefined,
    lift: (question) => ({ ...question, asOf: null }),
  },
  INCLUDE_ENDED: {
    description: 'That what has ended is left out.',
    acts: ({ filter }) => filter.includeEnded === false,
    lift: (question) => ({ ...question, filter: { ...question.filter, includeEnded: true } }),
  },
  SOURCED_ONLY: {
    description: 'That only links with an opened source are walked.',
    acts: ({ sourcedOnly }) => sourcedOnly,
    lift: (question) => ({ ...question, sourcedOnly: false }),
  },
  AVOID: list('avoid', 'The nodes kept out.'),
  TYPES: list('types', 'The types of link.'),
  LABELS: list('labels', 'The labels.'),
  KINDS: list('kinds', 'The kinds of organisation kept.'),
  WITHOUT_KINDS: list('withoutKinds', 'The kinds of organisation kept out.'),
  STATES: list('states', 'The Länder.'),
  STATUSES: list('statuses', 'The statuses.'),
  THEMES: list('themes', 'The themes.'),
  CONFIDENCES: list('confidences', 'The confidence of links.'),
} as const satisfies Readonly<Record<string, Constraint>>;

export type PathConstraint = keyof typeof PATH_CONSTRAINTS;

const ALL = Object.keys(PATH_CONSTRAINTS) as readonly PathConstraint[];

/** The constraints a question sets. */
export function constraintsOf(question: PathQuestion): readonly PathConstraint[] {
  return ALL.filter((name) => PATH_CONSTRAINTS[name].acts(question));
}

/** The question without some of its constraints. */
export function withoutConstraints(
  question: PathQuestion,
  names: readonly PathConstraint[],
): PathQuestion {
  return names.reduce((left, name) => PATH_CONSTRAINTS[name].lift(left), question);
}
