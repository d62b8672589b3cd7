import { readConfig } from '../config.ts';
import { createLogger, type Logger } from '../logging/logger.ts';
import { shutDown } from './graceful-shutdown.ts';
import { startFailure } from './start-failure.ts';
import { startServer, type RunningServer } from './start-server.ts';

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Says why the start failed and ends the process; only what nobody foresaw comes with its stack. */
function failStart(error: unknown): never {
  const sentences = startFailure(error);
  if (sentences === null) throw error;
  process.stderr.write(`${sentences}\n`);
  process.exit(1);
}

/** The first signal stops the server in good order, a second one hurries it. */
function stopOnSignals(server: RunningServer, log: Logger): void {
  const hurry = new AbortController();
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    log.info({ signal }, 'stopping');
    const inTime = await shutDown(server.shutdown, hurry.signal);
    if (!inTime) log.error('the store did not close in time');
    log.info('stopped');
    process.exit(inTime ? 0 : 1);
  };
  for (const signal of SIGNALS)
    process.on(signal, () => {
      if (stopping) hurry.abort();
      else void stop(signal);
      stopping = true;
    });
}

/** Runs the server until it is told to stop; prints one line with its address once it answers. */
export async function runServer(): Promise<void> {
  try {
    const config = readConfig();
    const log = createLogger(config.log);
    const server = await startServer(config, log);
    stopOnSignals(server, log);
    process.stdout.write(
      `Knotenwerk läuft: ${server.address} (Knotenwerk is running; API: ${server.address}graphql)\n`,
    );
  } catch (error) {
    failStart(error);
  }
}
