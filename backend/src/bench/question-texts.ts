import type { QuestionKind } from './draw-questions.ts';
import { getDefinition, withFragments, type PageDocuments } from './page-documents.ts';

/** The page asks for what actors and themes they have in common at once; measured is one question at a time. */
const COMMON = `query CommonNeighbours($ids: [ID!]!, $filter: NeighbourhoodFilter!, $asOf: Date, $first: Int!) {
  commonNeighbours(ids: $ids, filter: $filter, asOf: $asOf, first: $first) {
    ...CommonPart
  }
}`;

/** The GraphQL text of each kind of question, as the page sends it. */
export function questionTexts(documents: PageDocuments): Readonly<Record<QuestionKind, string>> {
  const page = (name: string) => withFragments(getDefinition(name, documents), documents);
  return {
    neighbourhood: page('Neighbourhood'),
    paths: page('Ways'),
    search: page('Search'),
    common: withFragments(COMMON, documents),
  };
}
