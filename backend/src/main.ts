import 'reflect-metadata';
import { runServer } from './application/run-server.ts';

await runServer();
