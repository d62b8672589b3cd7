import { runCommand } from './command.ts';
import { exportCommand } from './export.command.ts';

process.exitCode = await runCommand(exportCommand, process.argv.slice(2));
