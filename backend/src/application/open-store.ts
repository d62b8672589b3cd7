import type { Config } from '../config.ts';
import { openEmbedded } from '../database/embedded/open-embedded.ts';
import { openNeo4j } from '../database/neo4j/open-neo4j.ts';
import type { OpenedStore } from '../database/opened-store.ts';

/** Opens the store the configuration names. Throws a DomainError with a sentence for whoever starts the server. */
export function openStore(
  { neo4j, dataDir }: Pick<Config, 'neo4j' | 'dataDir'>,
  report: (line: string) => void,
): Promise<OpenedStore> {
  return neo4j ? openNeo4j(neo4j, report) : openEmbedded({ folder: dataDir });
}
