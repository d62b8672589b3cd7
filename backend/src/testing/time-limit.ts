/** However slow the machine, a suite comes to its end; a difference gets time of its own to be made small. */
export class TimeLimit {
  #end: number;

  constructor(private readonly seconds: number) {
    this.#end = Date.now() + seconds * 1_000;
  }

  get isOver(): boolean {
    return Date.now() > this.#end;
  }

  /** Does a task unless time is over; the first failure begins the time anew. */
  async within(task: () => Promise<void>): Promise<void> {
    if (this.isOver) return;
    try {
      await task();
    } catch (error) {
      this.#end = Date.now() + this.seconds * 1_000;
      throw error;
    }
  }
}
