/** The browser on this machine, or null. */
export function findChromium(): string | null;

/** A port nobody listens on at the moment. */
export function freePort(): Promise<number>;

/** Starts the built server in a folder of its own; `stop` resolves with its exit code. */
export function startProduct(env?: Readonly<Record<string, string>>): Promise<{
  readonly address: string;
  stop(): Promise<number | null>;
}>;
