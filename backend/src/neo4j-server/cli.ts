import { runNeo4jCommand } from './neo4j-command.ts';

process.exitCode = await runNeo4jCommand();
