/** A server started as an operator would; `env` is null, and `reason` says why, where this machine can't. */
export function startNeo4j(): Promise<{
  readonly reason: string;
  readonly env: Readonly<Record<string, string>> | null;
  stop(): Promise<void>;
}>;
