import { parentPort, workerData } from 'node:worker_threads';
import { arrange } from './arrange.ts';

/** The program of the thread: answers the one question it is started with. */
parentPort?.postMessage(arrange(...(workerData as Parameters<typeof arrange>)));
