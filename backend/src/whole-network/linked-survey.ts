import type { NeighbourhoodFilter } from '../exploration/neighbourhood.repository.ts';
import type { Survey } from '../grouping/survey.ts';

/** A survey of those who are shown, and how many of those who pass are not. */
export interface LinkedSurvey extends Survey {
  readonly unlinkedCount: number;
}

/** Whether a filter asks for certain links, not only for certain actors. */
function asksForLinks({ types = [], confidences = [] }: NeighbourhoodFilter): boolean {
  return types.length + confidences.length > 0;
}

/** Where a filter asks for certain links, only actors that have one with another who passes; else everybody who passes. */
export function linkedSurvey(survey: Survey, filter: NeighbourhoodFilter): LinkedSurvey {
  if (!asksForLinks(filter)) return { ...survey, unlinkedCount: 0 };
  const linked = new Set(survey.links.flat());
  const actors = survey.actors.filter(({ id }) => linked.has(id));
  return { ...survey, actors, unlinkedCount: survey.actors.length - actors.length };
}
