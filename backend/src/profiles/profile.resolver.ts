import {
  NODE_LABEL_NAMES,
  nodeLabelSpec,
  type Day,
  type Locale,
  type NodeLabel,
} from '@knotenwerk/graph-schema';
import { Args, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Clock } from '../clock.ts';
import { AnswerLocale } from '../graphql/graphql-context.ts';
import { requestedArguments } from '../graphql/requested-arguments.ts';
import { ENTITY_TYPES } from './entity-types.type.ts';
import { Entity } from './entity.type.ts';
import { loadProfile, type LinkRequest, type LoadedProfile } from './loaded-profile.ts';
import { ProfileService } from './profile.service.ts';

const Id = (): ParameterDecorator => Args('id', { type: () => ID });

/** The links the answer will need; one of each group where none are asked for. */
function linkRequest(info: GraphQLResolveInfo): LinkRequest {
  const wanted = requestedArguments(info, 'Entity', 'linkGroups') ?? {};
  const { first = 1, asOf = null } = wanted as { first?: number; asOf?: Day | null };
  return { linksPerGroup: first, asOf };
}

/** The profile of any node. */
@Resolver(() => Entity)
class AnyProfileResolver {
  constructor(
    readonly profiles: ProfileService,
    readonly clock: Clock,
  ) {}

  @Query(() => Entity, { nullable: true, description: 'Any node by its id.' })
  entity(
    @Id() id: string,
    @Info() info: GraphQLResolveInfo,
    @AnswerLocale() locale: Locale,
  ): Promise<LoadedProfile> {
    return loadProfile(this, { id, links: linkRequest(info), locale });
  }
}

/** `organisation(id)`, `person(id)` and so on: one resolver for each label of the model. */
function profileResolverOf(label: NodeLabel) {
  const name = label.charAt(0).toLowerCase() + label.slice(1);
  const description = `One of ${nodeLabelSpec(label).plural.en.toLowerCase()} by its id.`;

  @Resolver(() => ENTITY_TYPES[label])
  class LabelProfileResolver {
    constructor(
      readonly profiles: ProfileService,
      readonly clock: Clock,
    ) {}

    @Query(() => ENTITY_TYPES[label], { name, nullable: true, description })
    profile(
      @Id() id: string,
      @Info() info: GraphQLResolveInfo,
      @AnswerLocale() locale: Locale,
    ): Promise<LoadedProfile> {
      return loadProfile(this, { id, label, links: linkRequest(info), locale });
    }
  }
  return LabelProfileResolver;
}

/** Profiles of nodes: one field for any label, and one for each. */
export const PROFILE_RESOLVERS = [AnyProfileResolver, ...NODE_LABEL_NAMES.map(profileResolverOf)];
