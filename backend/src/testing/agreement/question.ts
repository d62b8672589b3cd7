import fc, { type Arbitrary } from 'fast-check';
import type { OpenedStore } from '../../database/opened-store.ts';
import type { PlannedNetwork } from '../planned-network.ts';

/** A question to a store, with its name and arguments for the report of a difference. */
export interface Question {
  readonly name: string;
  readonly asked: unknown;
  /** `network`: what is there, for questions about what exists. */
  ask(store: OpenedStore, network: PlannedNetwork): Promise<unknown>;
}

/** Questions of one name with random arguments. */
export function question<Asked>(
  name: string,
  asked: Arbitrary<Asked>,
  ask: (store: OpenedStore, asked: Asked, network: PlannedNetwork) => Promise<unknown>,
): Arbitrary<Question> {
  return asked.map((what) => ({
    name,
    asked: what,
    ask: (store, network) => ask(store, what, network),
  }));
}

/** Often all there is, else a page of it. */
export const page = fc.oneof(
  fc.constant({ first: 200, offset: 0 }),
  fc.record({ first: fc.integer({ min: 1, max: 6 }), offset: fc.nat(6) }),
);
