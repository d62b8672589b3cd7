import type { NodeLabel, Properties } from '@knotenwerk/graph-schema';
import type { EntitySummary } from '../database/entity-summary.ts';
import type { SearchCandidate, TermMatch, TermReading } from '../search/search.repository.ts';

const EMPTY: Omit<EntitySummary, 'id' | 'label' | 'name' | 'degree'> = {
  kind: null,
  nameEn: null,
  shortName: null,
  officialNames: [],
  level: null,
  areaType: null,
  town: null,
  latitude: null,
  longitude: null,
  state: null,
  status: null,
  confidence: null,
  validFrom: null,
  validUntil: null,
};

/** A node that a store found, with just what the ranking looks at. */
export function candidate(
  id: string,
  properties: Properties,
  {
    degree = 0,
    label = 'Organisation',
    themes = [],
  }: { degree?: number; label?: NodeLabel; themes?: readonly Properties[] } = {},
): SearchCandidate {
  const caption = properties['name'] ?? properties['title'];
  const name = typeof caption === 'string' ? caption : '';
  return { summary: { ...EMPTY, id, label, name, degree }, properties, themes };
}

/** A reading of terms that blanks part. */
export function reading(terms: string, match: TermMatch = 'PART'): TermReading {
  return { terms: terms.split(' '), match };
}
