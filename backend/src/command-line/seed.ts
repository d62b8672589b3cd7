import { runCommand } from './command.ts';
import { seedCommand } from './seed.command.ts';

process.exitCode = await runCommand(seedCommand, process.argv.slice(2));
