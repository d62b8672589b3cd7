import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { printApi } from './print-api.ts';

/** Where the API is committed. */
const FILE = resolve(import.meta.dirname, '../../schema.graphql');

await writeFile(FILE, await printApi());
process.stdout.write(`${FILE}\n`);
