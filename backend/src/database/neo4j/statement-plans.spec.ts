import { FIND_COMMON } from '../../exploration/common.cypher.ts';
import { FIND_NEIGHBOURHOOD } from '../../exploration/neighbourhood.cypher.ts';
import { FIND_WAY_GROUND } from '../../exploration/path.cypher.ts';
import { LIST_LINK_PERIODS } from '../../exploration/timeline.cypher.ts';
import { COUNT_NETWORK } from '../../network/network.cypher.ts';
import { LIST_ORGANISATIONS } from '../../organisations/organisation.cypher.ts';
import { FIND_PROFILE, LIST_LINKS } from '../../profiles/profile.cypher.ts';
import { FIND_OVERVIEW } from '../../regions/overview.cypher.ts';
import { LIST_PLACE_LINKS, LIST_PLACES } from '../../regions/place.cypher.ts';
import { COMPARE_REGIONS } from '../../regions/region.cypher.ts';
import { LIST_TERRITORIES } from '../../regions/territory.cypher.ts';
import { COUNT_FACETS, FIND_BY_TERMS } from '../../search/search.cypher.ts';
import { FIND_ARRANGEMENT, KEEP_ARRANGEMENT } from '../../whole-network/arrangement.cypher.ts';
import {
  DRAW_PART,
  LIST_THEMES,
  SURVEY_NETWORK,
} from '../../whole-network/whole-network.cypher.ts';
import { explainNeo4j } from '../../testing/ask.neo4j.ts';
import {
  describeOnEachNeo4j,
  leaseNeo4j,
  LEASE_TIMEOUT_MS,
  type Neo4jLease,
} from '../../testing/neo4j-lease.ts';
import { SMALL_NETWORK } from '../../testing/small-network.ts';
import { NEO4J_DEFAULTS } from './neo4j-settings.ts';
import { openNeo4j } from './open-neo4j.ts';
import * as store from './store.cypher.ts';

/** Statements that find what they need through an index or the counts Neo4j keeps, whatever the size of the network. */
const LOOK_UPS: Readonly<Record<string, string>> = {
  FIND_PROFILE,
  LIST_LINKS,
  FIND_BY_TERMS,
  COUNT_FACETS,
  FIND_NEIGHBOURHOOD_1: FIND_NEIGHBOURHOOD[1],
  FIND_NEIGHBOURHOOD_2: FIND_NEIGHBOURHOOD[2],
  FIND_NEIGHBOURHOOD_3: FIND_NEIGHBOURHOOD[3],
  FIND_WAY_GROUND,
  FIND_COMMON,
  LIST_PLACES,
  LIST_PLACE_LINKS,
  LIST_LINK_PERIODS_AT: LIST_LINK_PERIODS.AT,
  FIND_ARRANGEMENT,
  KEEP_ARRANGEMENT,
  DRAW_PART,
  LIST_THEMES,
  READ_TOUCHED: store.READ_TOUCHED,
  LOCK_LEDGER: store.LOCK_LEDGER,
  CREATE_NODES: store.CREATE_NODES,
  REPLACE_NODES: store.REPLACE_NODES,
  DELETE_NODES: store.DELETE_NODES,
  CREATE_LINKS: store.CREATE_LINKS,
  REPLACE_LINKS: store.REPLACE_LINKS,
  DELETE_LINKS: store.DELETE_LINKS,
  SET_DATA_VERSION: store.SET_DATA_VERSION,
  FIND_DATA_VERSION: store.FIND_DATA_VERSION,
  FIND_CHANGE: store.FIND_CHANGE,
  COUNT_STORED: store.COUNT_STORED,
};

/** Statements that by their meaning look at every organisation, or everything. */
const LISTS: Readonly<Record<string, string>> = {
  COUNT_NETWORK,
  ...LIST_ORGANISATIONS,
  COMPARE_REGIONS,
  FIND_OVERVIEW,
  LIST_TERRITORIES,
  LIST_LINK_PERIODS_ALL: LIST_LINK_PERIODS.ALL,
  SURVEY_NETWORK,
  EXPORT_NODES: store.EXPORT_NODES,
  EXPORT_LINKS: store.EXPORT_LINKS,
  EXPORT_CHANGES: store.EXPORT_CHANGES,
};

const SCAN =
  /(AllNodesScan|LabelScan|LabelsScan|RelationshipTypesScan|RelationshipTypeScan|AllRelationshipsScan)/;

const silent = (): void => undefined;
const COLD = { warmUp: false };

describeOnEachNeo4j('the plan', (release) => {
  let lease: Neo4jLease;
  beforeAll(async () => {
    lease = await leaseNeo4j(release);
    const { uri, user, password } = lease;
    const opened = await openNeo4j({ ...NEO4J_DEFAULTS, uri, user, password }, silent, COLD);
    await opened.store.apply(SMALL_NETWORK);
    await opened.store.close();
  }, LEASE_TIMEOUT_MS);
  afterAll(() => lease.release());

  it.each(Object.entries(LOOK_UPS))('of %s scans nothing', async (_, statement) => {
    const { operators, warnings } = await explainNeo4j(lease, statement);
    expect(operators.filter((operator) => SCAN.test(operator))).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it.each(Object.entries(LISTS))('of %s looks at nothing of others', async (_, statement) => {
    const { operators, warnings } = await explainNeo4j(lease, statement);
    expect(operators.filter((operator) => /AllNodes|AllRelationships/.test(operator))).toEqual([]);
    expect(warnings).toEqual([]);
  });
});
