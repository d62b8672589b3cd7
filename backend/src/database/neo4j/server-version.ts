import { Neo4jStartError } from './neo4j-start.error.ts';

/** The oldest release whose Cypher the statements are written for: dynamic labels and types. */
const OLDEST = [5, 26] as const;

/** The version in what a server calls itself, such as `Neo4j/5.26.30` or `Neo4j/2026.08.1`. */
function versionOf(agent: string): string {
  return agent.replace(/^Neo4j\//, '');
}

/** Whether a server that calls itself so is new enough. */
export function isSupported(agent: string): boolean {
  const [major = 0, minor = 0] = versionOf(agent).split(/[.-]/).map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** Returns the version of a server. Throws Neo4jStartError NEO4J_TOO_OLD. */
export function getSupportedVersion(agent = ''): string {
  const version = versionOf(agent);
  if (isSupported(agent)) return version;
  const oldest = OLDEST.join('.');
  throw new Neo4jStartError('NEO4J_TOO_OLD', {
    de: `Der Neo4j-Server hat die Version ${version}. Gebraucht wird ${oldest} oder neuer.`,
    en: `The Neo4j server is version ${version}. Version ${oldest} or newer is needed.`,
  });
}
