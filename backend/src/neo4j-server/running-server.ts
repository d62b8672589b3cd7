import type { Neo4jAccess } from './connectivity.neo4j.ts';
import { layOutHome, type ServerShape } from './home.ts';
import type { JavaCommand } from './java-process.ts';
import { launch } from './launch.ts';
import type { Neo4jServerOptions } from './neo4j-server.options.ts';
import { NEO4J_RELEASE_FACTS, type Neo4jRelease } from './release.ts';
import type { ExitCode, ServerProcess } from './server-process.ts';

/** A server that answered; after a stop or a kill it can be started again on the same port and data. */
export interface RunningNeo4jServer extends Neo4jAccess {
  readonly release: Neo4jRelease;
  readonly version: string;
  readonly home: string;
  /** Of the running process, or of the last one. */
  readonly pid: number;
  /** Settles when the present process ends, for whatever reason. */
  readonly exited: Promise<ExitCode>;
  /** Stops it cleanly, everything committed is on disk. */
  stop(): Promise<void>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Stops it if it runs and starts it again. */
  restart(): Promise<void>;
}

/** The server behind {@link RunningNeo4jServer}: a prepared home and the process that runs on it. */
export class Neo4jServer implements RunningNeo4jServer {
  readonly release: Neo4jRelease;
  readonly version: string;
  readonly home: string;
  readonly uri: string;
  readonly user: string;
  readonly password: string;

  constructor(
    private readonly command: JavaCommand,
    private readonly shape: ServerShape,
    private readonly access: Neo4jAccess,
    private readonly options: Neo4jServerOptions,
    private process: ServerProcess,
  ) {
    this.release = command.release;
    this.version = NEO4J_RELEASE_FACTS[command.release].version;
    this.home = command.home;
    this.uri = access.uri;
    this.user = access.user;
    this.password = access.password;
  }

  get pid(): number {
    return this.process.pid;
  }

  get exited(): Promise<ExitCode> {
    return this.process.exited;
  }

  stop(): Promise<void> {
    return this.process.stop();
  }

  kill(): Promise<void> {
    return this.process.kill();
  }

  async restart(): Promise<void> {
    await this.stop();
    // Somebody may have tried to start another server on this home and left its configuration.
    layOutHome(this.home, this.shape);
    this.process = await launch(this.command, this.access, this.options);
  }
}
