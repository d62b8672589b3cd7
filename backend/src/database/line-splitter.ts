const LINE_FEED = 0x0a;

/** Splits chunks of bytes into lines without holding more than one; a line feed at the end ends the last line. */
export class LineSplitter {
  #rest: Uint8Array[] = [];

  /** The lines a chunk completes. */
  *push(chunk: Uint8Array | string): Iterable<Uint8Array> {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
      yield this.#take(bytes.subarray(start, end));
      start = end + 1;
    }
    if (start < bytes.length) this.#rest.push(bytes.subarray(start));
  }

  /** The last line, where no line feed ends it. */
  end(): readonly Uint8Array[] {
    return this.#rest.length === 0 ? [] : [this.#take(new Uint8Array())];
  }

  #take(end: Uint8Array): Uint8Array {
    if (this.#rest.length === 0) return end;
    const line = Buffer.concat([...this.#rest, end]);
    this.#rest = [];
    return line;
  }
}
