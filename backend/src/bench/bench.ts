import 'reflect-metadata';
import { runCommand } from '../command-line/command.ts';
import { benchCommand } from './bench.command.ts';

process.exitCode = await runCommand(benchCommand, process.argv.slice(2));
