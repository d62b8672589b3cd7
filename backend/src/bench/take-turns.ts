import type { Operation } from '../graphql/answer-operation.ts';
import { CONTESTANTS, type Contestant } from './contestants.ts';

/** Measured times in milliseconds; those at one place belong to the same turn. */
export type Times = Readonly<Record<Contestant, readonly number[]>>;

/** How often everything is asked. */
export interface Rounds {
  /** Rounds whose times are not counted, while programs warm up. */
  readonly warmUp: number;
  readonly counted: number;
}

/** Everybody once, each turn beginning with another one, so that none always meets what another has left behind. */
function inTurn(turn: number): readonly Contestant[] {
  const start = turn % CONTESTANTS.length;
  return [...CONTESTANTS.slice(start), ...CONTESTANTS.slice(0, start)];
}

/** Garbage is collected between rounds, where node lets us, instead of in somebody's turn. */
function collectGarbage(): void {
  globalThis.gc?.();
}

/** Asks every contestant every question, one at a time, round after round, and returns the times that count. */
export async function takeTurns(
  questions: readonly Operation[],
  ask: (contestant: Contestant, question: Operation) => Promise<unknown>,
  { warmUp, counted }: Rounds,
  now = () => performance.now(),
): Promise<Times> {
  const times: Record<Contestant, number[]> = { embedded: [], neo4j: [], driver: [] };
  for (let round = 0; round < warmUp + counted; round += 1) {
    collectGarbage();
    for (const [place, question] of questions.entries())
      for (const contestant of inTurn(round + place)) {
        const started = now();
        await ask(contestant, question);
        if (round >= warmUp) times[contestant].push(now() - started);
      }
  }
  return times;
}
