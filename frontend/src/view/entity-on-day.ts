import type { Day } from '@knotenwerk/graph-schema';

/** What of a node decides how it stands on a day. */
interface Dated {
  readonly status?: string | null | undefined;
  readonly validFrom: Day | null;
  readonly validUntil: Day | null;
}

/** Whether a node exists on a day, as far as is known; null asks for no day. */
export function existsOn({ validFrom, validUntil }: Dated, day: Day | null): boolean {
  return (
    day === null ||
    ((validFrom === null || validFrom <= day) && (validUntil === null || day <= validUntil))
  );
}

/** A node as of a day: its status is today's, so what existed then is not shown as ended. */
export function entityOn<Entity extends Dated>(entity: Entity, day: Day | null): Entity {
  return day !== null && entity.status === 'ENDED' ? { ...entity, status: null } : entity;
}
