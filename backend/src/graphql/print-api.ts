import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { NestFactory } from '@nestjs/core';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { CommonResolver } from '../exploration/common.resolver.ts';
import { NeighbourhoodResolver } from '../exploration/neighbourhood.resolver.ts';
import { PathResolver } from '../exploration/path.resolver.ts';
import { TimelineResolver } from '../exploration/timeline.resolver.ts';
import { NetworkResolver } from '../network/network.resolver.ts';
import { OrganisationResolver } from '../organisations/organisation.resolver.ts';
import { EntityResolver } from '../profiles/entity.resolver.ts';
import { LinkResolver } from '../profiles/link.resolver.ts';
import { PROFILE_RESOLVERS } from '../profiles/profile.resolver.ts';
import { OverviewResolver } from '../regions/overview.resolver.ts';
import { PlaceResolver } from '../regions/place.resolver.ts';
import { RegionResolver } from '../regions/region.resolver.ts';
import { TerritoryResolver } from '../regions/territory.resolver.ts';
import { SearchResolver } from '../search/search.resolver.ts';
import { WholeNetworkResolver } from '../whole-network/whole-network.resolver.ts';

const RESOLVERS = [
  NetworkResolver,
  ...PROFILE_RESOLVERS,
  EntityResolver,
  LinkResolver,
  SearchResolver,
  OrganisationResolver,
  NeighbourhoodResolver,
  PathResolver,
  CommonResolver,
  TimelineResolver,
  WholeNetworkResolver,
  RegionResolver,
  PlaceResolver,
  OverviewResolver,
  TerritoryResolver,
];

const HEADING = `# The API of Knotenwerk. Made from the code: npm run schema -w backend\n\n`;

/** The API as it is made from the code, with what its fields say of themselves (`Costs`). */
export async function makeApi(): Promise<GraphQLSchema> {
  const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
  await app.init();
  const schema = await app.get(GraphQLSchemaFactory).create(RESOLVERS);
  await app.close();
  return lexicographicSortSchema(schema);
}

/** The API as text, as it is committed in backend/schema.graphql. */
export async function printApi(): Promise<string> {
  return `${HEADING}${printSchema(await makeApi())}\n`;
}
