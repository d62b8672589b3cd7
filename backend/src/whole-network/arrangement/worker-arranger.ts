import { Worker } from 'node:worker_threads';
import { Arranger } from './arranger.ts';
import type { Arrangeable, Arrangement } from './arrangement.ts';

/** As it was built it is JavaScript; a test or the development server runs the source itself. */
const IS_SOURCE = import.meta.url.endsWith('.ts');
const PROGRAM = new URL(`./arrange.worker.${IS_SOURCE ? 'ts' : 'js'}`, import.meta.url);
const LOADER = ['-C', '@knotenwerk/source', '--import', '@swc-node/register/esm-register'];

/** Places the network in a thread of its own: it takes seconds, and other questions are answered meanwhile. */
export class WorkerArranger extends Arranger {
  override arrange(
    network: Arrangeable,
    earlier: Arrangement | null,
    version: number,
  ): Promise<Arrangement> {
    const worker = new Worker(PROGRAM, {
      workerData: [network, earlier, version],
      ...(IS_SOURCE ? { execArgv: LOADER } : {}),
    });
    worker.unref();
    return new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => {
        reject(new Error(`The thread ended without an answer, code ${String(code)}.`));
      });
    });
  }
}
