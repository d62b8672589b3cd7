/** The Neo4j releases Knotenwerk is developed and tested on: the long-term one and a current one. */
export const NEO4J_RELEASES = ['5.26', '2026'] as const;

/** One of {@link NEO4J_RELEASES}; also the name of its folder under `backend/neo4j-server`. */
export type Neo4jRelease = (typeof NEO4J_RELEASES)[number];

/** What differs between the releases when one is started from its Maven artifacts. */
export interface Neo4jReleaseFacts {
  /** The pinned version; the same as in the release's `pom.xml`. */
  readonly version: string;
  /** The class with the server's `main`; it was renamed between the releases. */
  readonly entryPoint: string;
  /** Java versions that are tried first, best first: the ones Neo4j supports. */
  readonly preferredJava: readonly number[];
  /** The oldest Java that starts it. */
  readonly oldestJava: number;
  /** Size of the download in megabytes, for the message that announces it. */
  readonly megabytes: number;
}

/** The facts of each release. A new pinned version is changed here and in its `pom.xml`. */
export const NEO4J_RELEASE_FACTS: Readonly<Record<Neo4jRelease, Neo4jReleaseFacts>> = {
  '5.26': {
    version: '5.26.30',
    entryPoint: 'org.neo4j.server.CommunityEntryPoint',
    preferredJava: [21, 17],
    oldestJava: 17,
    megabytes: 123,
  },
  '2026': {
    version: '2026.08.1',
    entryPoint: 'org.neo4j.server.Neo4jCommunity',
    preferredJava: [21, 25],
    oldestJava: 21,
    megabytes: 152,
  },
};
