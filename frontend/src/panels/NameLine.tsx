import { nameOn, type DatedName, type Day } from '@knotenwerk/graph-schema';
import type { NameHistory } from './name-history.ts';

/** Width of the drawing in its own units; CSS stretches it. */
const WIDTH = 332;
const GAP = 1.5;

/** The name of a history that held on a day; null without one, and where none is known. */
export function nameThen<Name extends DatedName>(
  { periods }: NameHistory<Name>,
  asOf: Day | null,
): Name | null {
  const names = periods.map(({ name }) => name);
  return asOf === null ? null : nameOn(names, asOf);
}

interface NameLineProps<Name extends DatedName> {
  readonly history: NameHistory<Name>;
  /** The name of this day is marked; null: today's. */
  readonly asOf: Day | null;
}

/** A history of names as one line of time; the names beside it say the same in words. */
export function NameLine<Name extends DatedName>({ history, asOf }: NameLineProps<Name>) {
  const then = nameThen(history, asOf);
  return (
    <svg className="timeline" viewBox={`0 0 ${String(WIDTH)} 14`} aria-hidden="true">
      {history.periods.map(({ name, from, until, current }) => {
        const marked = asOf === null ? current : name === then;
        return (
          <path
            key={`${name.name}${name.validFrom ?? ''}`}
            className={marked ? 'timeline__part timeline__part--current' : 'timeline__part'}
            d={`M${String(from * WIDTH + GAP)} 7H${String(Math.max(from * WIDTH + GAP + 1, until * WIDTH - GAP))}`}
          />
        );
      })}
      <path className="timeline__now" d={`M${String(WIDTH - 1)} 1v12`} />
    </svg>
  );
}
