import { delimiter, resolve } from 'node:path';
import { z } from 'zod';
import { Neo4jServerError } from './neo4j-server.error.ts';
import { NEO4J_RELEASES } from './release.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const port = z.coerce
  .number('must be a port number from 1 to 65535')
  .int('must be a port number from 1 to 65535')
  .min(1, 'must be a port number from 1 to 65535')
  .max(65_535, 'must be a port number from 1 to 65535');

const megabytes = z.coerce
  .number('must be a number of megabytes, 128 or more')
  .int('must be a number of megabytes, 128 or more')
  .min(128, 'must be a number of megabytes, 128 or more');

const schema = z.object({
  NEO4J_RELEASE: z
    .enum(NEO4J_RELEASES, `must be one of ${NEO4J_RELEASES.join(', ')}`)
    .default('5.26'),
  NEO4J_BOLT_PORT: port.default(7687),
  NEO4J_HTTP_PORT: port.optional(),
  NEO4J_DATA_DIR: z.string().optional(),
  NEO4J_HEAP_MB: megabytes.default(512),
  NEO4J_PAGE_CACHE_MB: megabytes.default(256),
});

/** What `npm run neo4j` lets the environment decide. */
export interface Neo4jServerSettings {
  /** `NEO4J_RELEASE`, default 5.26. */
  readonly release: (typeof NEO4J_RELEASES)[number];
  /** `NEO4J_BOLT_PORT`, default 7687. */
  readonly boltPort: number;
  /** `NEO4J_HTTP_PORT`; without it the server has no HTTP port. */
  readonly httpPort: number | null;
  /** `NEO4J_DATA_DIR`; without it `.neo4j/<version>/home` in the checkout. */
  readonly home: string | null;
  /** `NEO4J_HEAP_MB`, default 512. */
  readonly heapMegabytes: number;
  /** `NEO4J_PAGE_CACHE_MB`, default 256. */
  readonly pageCacheMegabytes: number;
}

/** Reads and checks the settings. @throws Neo4jServerError INVALID_SETTINGS, all faults in one line. */
export function readNeo4jServerSettings(
  environment: Environment = process.env,
): Neo4jServerSettings {
  const parsed = schema.safeParse(withoutEmptyValues(environment));
  if (!parsed.success) throw new Neo4jServerError('INVALID_SETTINGS', inOneLine(parsed.error));
  const settings = parsed.data;
  return {
    release: settings.NEO4J_RELEASE,
    boltPort: settings.NEO4J_BOLT_PORT,
    httpPort: settings.NEO4J_HTTP_PORT ?? null,
    home: settings.NEO4J_DATA_DIR === undefined ? null : resolve(settings.NEO4J_DATA_DIR),
    heapMegabytes: settings.NEO4J_HEAP_MB,
    pageCacheMegabytes: settings.NEO4J_PAGE_CACHE_MB,
  };
}

/** Where programs are looked for on this machine. */
export interface SearchPlaces {
  /** `JAVA_HOME`, null when not set. */
  readonly javaHome: string | null;
  /** The folders of `PATH`. */
  readonly path: readonly string[];
  /** Folders that hold one Java home each, as packages install them. */
  readonly javaFolders: readonly string[];
}

/** The usual places: `JAVA_HOME`, `PATH` and where Linux and macOS packages put Java. */
export function readSearchPlaces(environment: Environment = process.env): SearchPlaces {
  return {
    javaHome: environment['JAVA_HOME'] ?? null,
    path: (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''),
    javaFolders: ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines'],
  };
}

/** The environment for Java and Maven: this process's own, with the additions winning. */
export function childEnvironment(additions: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...additions };
}

/** `NAME=` in a shell or compose file means "not set", not the empty text or the number 0. */
function withoutEmptyValues(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

function inOneLine(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ') + '.';
}
