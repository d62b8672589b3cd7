import type { ChangeSet } from '@knotenwerk/graph-schema';
import type { ExportLine, Store } from '../../database/store.ts';
import { ChangeRefusedError, DomainError } from '../../errors.ts';
import type { ManualClock } from '../manual-clock.ts';
import { PlannedNetwork } from '../planned-network.ts';
import type { StoreUnderTest } from '../store-under-test.ts';
import type { DraftChange, DraftOperation } from './arbitrary-change.ts';
import type { Question } from './question.ts';
import { grownNetwork } from './grown-network.ts';
import { deleteEverything, settleChange } from './settle-change.ts';

/** What came of a change: what was applied, or why it was refused. */
async function outcomeOf(applying: () => unknown): Promise<unknown> {
  try {
    return await applying();
  } catch (error) {
    if (error instanceof ChangeRefusedError) return { refused: error.issues };
    if (error instanceof DomainError) return { refused: error.code, details: error.details };
    throw error;
  }
}

/** Maps as lists, so that the order of their entries is compared too. */
function comparable(answer: unknown): unknown {
  if (answer instanceof Map) return [...answer].map(comparable);
  if (Array.isArray(answer)) return answer.map(comparable);
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([name, held]) => [name, comparable(held)]));
}

/** Says what was told or asked when the stores differ: of a long story only that step matters. */
function explaining(step: unknown, comparing: () => void): void {
  try {
    comparing();
  } catch (error) {
    throw new Error(`The stores differ at ${JSON.stringify(step)}`, { cause: error });
  }
}

/** Nodes and links of an export; the changes after them are left where they are. */
async function recordsOf(store: Store): Promise<ExportLine[]> {
  const lines: ExportLine[] = [];
  for await (const line of store.export()) {
    if (line.line === 'change') break;
    lines.push(line);
  }
  return lines;
}

/** Two stores that are told and asked the same, and the network as it should be. */
export class TwoStores {
  readonly #planned = new PlannedNetwork();
  #refused = 0;

  constructor(
    private readonly one: StoreUnderTest,
    private readonly other: StoreUnderTest,
    private readonly clock: ManualClock,
  ) {}

  /** Deletes all nodes and links in both and grows another network; versions go on counting. */
  async startOver(drafts: readonly DraftOperation[]): Promise<void> {
    await this.#apply(deleteEverything(this.#planned));
    for (const changeSet of grownNetwork(drafts)) await this.#apply(changeSet);
  }

  /** Applies a change set to both: the outcome must be the one planned, whether applied or refused. */
  async change(draft: DraftChange): Promise<void> {
    await this.#apply(settleChange(this.#planned, draft));
  }

  /** Applies a change set as it is. */
  async load(changeSet: ChangeSet): Promise<void> {
    await this.#apply(changeSet);
  }

  async #apply(changeSet: ChangeSet): Promise<void> {
    const at = this.clock.tick().toISOString();
    const planned = await outcomeOf(() => {
      const change = this.#planned.apply(changeSet, at);
      return { version: this.#planned.version, changed: change?.entries.length ?? 0 };
    });
    const outcomes = [
      await outcomeOf(() => this.one.store.apply(changeSet)),
      await outcomeOf(() => this.other.store.apply(changeSet)),
    ];
    explaining(changeSet, () => {
      expect(outcomes).toStrictEqual([planned, planned]);
    });
    this.#refused += 'refused' in (planned as object) ? 1 : 0;
  }

  /** Asks both: the answers must be equal, order included. */
  async ask(question: Question): Promise<void> {
    const one = await question.ask(this.one, this.#planned);
    const other = await question.ask(this.other, this.#planned);
    explaining({ question: question.name, asked: question.asked }, () => {
      expect(comparable(other)).toStrictEqual(comparable(one));
    });
  }

  /** Both must hold the same nodes and links, time stamps included. */
  async compareRecords(): Promise<void> {
    expect(await recordsOf(this.other.store)).toStrictEqual(await recordsOf(this.one.store));
  }

  /** How many change sets were applied and refused so far. */
  get tally(): { readonly applied: number; readonly refused: number } {
    return { applied: this.#planned.version, refused: this.#refused };
  }
}
