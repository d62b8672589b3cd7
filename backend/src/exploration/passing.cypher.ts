import { ACTOR_LABELS, ENTITY_LABEL } from '@knotenwerk/graph-schema';
import { ACTOR_TYPES, validOnAsOf } from '../database/neo4j/fragments.cypher.ts';
import type { Parameters } from '../database/neo4j/unit-of-work.ts';
import type { PassingQuery } from './neighbourhood.repository.ts';

/** What has ended before a day passes no more, when such a day is given. */
const notEnded = (entity: string): string =>
  `($asked.notEndedOn IS NULL OR ${entity}.validUntil IS NULL OR ${entity}.validUntil >= $asked.notEndedOn)`;

/** Whether `link` may be walked; what is asked stands in passingParameters. */
export const LINK_PASSES = `
      (size($asked.types) = 0 OR type(link) IN $asked.types)
      AND (size($asked.confidences) = 0 OR link.confidence IN $asked.confidences)
      AND ${validOnAsOf('link')}
      AND ${notEnded('link')}`;

/** Whether the node `other` is kept. */
export const NODE_PASSES = `
      any(label IN labels(other) WHERE label IN $asked.labels)
      AND (size($asked.kinds) = 0 OR NOT other:Organisation OR other.kind IN $asked.kinds)
      AND (size($asked.states) = 0 OR other.state IN $asked.states)
      AND (size($asked.statuses) = 0 OR other.status IN $asked.statuses)
      AND (size($asked.themes) = 0 OR EXISTS { (other)-[:ADDRESSES]->(theme:Theme) WHERE theme.id IN $asked.themes })
      AND ${validOnAsOf('other')}
      AND ${notEnded('other')}`;

/** Every `link` that passes between two nodes that pass. Each end of the match becomes `other`, which NODE_PASSES speaks of. */
export const PASSING_LINKS = `
  MATCH (other:${ENTITY_LABEL})
  WHERE ${NODE_PASSES}
  WITH other AS start
  MATCH (start)-[link:${ACTOR_TYPES}]->(other:${ENTITY_LABEL})
  WHERE ${LINK_PASSES}
    AND ${NODE_PASSES}
  WITH link`;

/** What LINK_PASSES and NODE_PASSES ask for. */
export function passingParameters({ filter, asOf, today }: PassingQuery): Parameters {
  const { types = [], labels = [], kinds = [], states = [], themes = [], ...rest } = filter;
  const { statuses = [], confidences = [], includeEnded = true } = rest;
  return {
    ...{ types, kinds, states, statuses, themes, confidences, asOf },
    labels: labels.length === 0 ? ACTOR_LABELS : labels,
    notEndedOn: includeEnded ? null : today,
  };
}
