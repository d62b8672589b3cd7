import { setImmediate as nextTurn } from 'node:timers/promises';

/** Lets writes through one at a time, in the order they were asked for. */
export class WriteQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs a task after all earlier ones, in a turn of its own, so that reads get through between two writes. */
  run<Result>(task: () => Result | Promise<Result>): Promise<Result> {
    const result = this.#last.then(() => nextTurn()).then(task);
    // Whoever asked for the task gets its error; those who wait behind only need to know that it is over.
    this.#last = result.catch(() => undefined);
    return result;
  }
}
