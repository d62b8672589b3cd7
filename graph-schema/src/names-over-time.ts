import { firstDay, isValidOn, validity, type Day, type PartialDate } from './partial-date.ts';

/** An official name and between which dates it held; null or absent: open. */
export interface DatedName {
  readonly name: string;
  readonly validFrom?: PartialDate | null;
  readonly validUntil?: PartialDate | null;
}

function beginningOf({ validFrom }: DatedName): Day {
  return validFrom ? firstDay(validFrom) : '';
}

/**
 * The official name on a day, its first and its last day included; null where none is known to have held.
 * Names known to the year or month alone may overlap: then the one that began last holds, of several the last listed.
 */
export function nameOn<Name extends DatedName>(names: readonly Name[], day: Day): Name | null {
  const held = names.filter(({ validFrom, validUntil }) =>
    isValidOn(validity(validFrom ?? undefined, validUntil ?? undefined), day),
  );
  return held.reduce<Name | null>(
    (latest, name) => (latest === null || beginningOf(name) >= beginningOf(latest) ? name : latest),
    null,
  );
}
