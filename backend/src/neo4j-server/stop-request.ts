const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** The user's wish to stop, however it is expressed. */
export interface StopRequest {
  /** Aborted with the first Ctrl+C or SIGTERM. */
  readonly signal: AbortSignal;
  /** Resolves with the first Ctrl+C or SIGTERM. */
  readonly requested: Promise<void>;
  /** What a further Ctrl+C does. */
  onImpatience(act: () => Promise<void>): void;
  /** Gives the signals their usual meaning back. */
  forget(): void;
}

/** Listens for Ctrl+C and SIGTERM from now on. */
export function listenForStop(): StopRequest {
  const controller = new AbortController();
  const requested = new Promise<void>((resolve) => {
    controller.signal.addEventListener('abort', () => {
      resolve();
    });
  });
  let impatience: (() => Promise<void>) | null = null;
  const listener = (): void => {
    if (controller.signal.aborted) void impatience?.();
    controller.abort();
  };
  for (const signal of SIGNALS) process.on(signal, listener);
  return {
    signal: controller.signal,
    requested,
    onImpatience: (act) => (impatience = act),
    forget: () => {
      for (const signal of SIGNALS) process.off(signal, listener);
    },
  };
}
