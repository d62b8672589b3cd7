import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import { KindCount } from '../network/network.type.ts';
import { EntitySummary } from '../profiles/entity-summary.type.ts';

/** A part of the map. */
@InputType({ description: 'A part of the map in degrees, WGS 84; its edges belong to it.' })
export class BoundingBox {
  @Field(() => Float, { description: 'Western longitude.' })
  west!: number;

  @Field(() => Float, { description: 'Southern latitude.' })
  south!: number;

  @Field(() => Float, { description: 'Eastern longitude.' })
  east!: number;

  @Field(() => Float, { description: 'Northern latitude.' })
  north!: number;
}

/** A point of the map at which somebody has their seat. */
@ObjectType({ description: 'A point of the map at which somebody has their seat.' })
export class Spot {
  @Field(() => Float, { description: 'Latitude, WGS 84, in degrees.' })
  latitude!: number;

  @Field(() => Float, { description: 'Longitude, WGS 84, in degrees.' })
  longitude!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The town, or the region whose centre the point is.',
  })
  name!: string | null;

  @Field(() => Boolean, {
    description: 'The point is the centre of a region: where in it the seats are is not known.',
  })
  isApproximate!: boolean;
}

/** Who has their seat at one point. */
@ObjectType({ description: 'Who has their seat at one point of the map.' })
export class Place extends Spot {
  @Field(() => Int, { description: 'How many have their seat here.' })
  actorCount!: number;

  @Field(() => [KindCount], { description: 'By kind; empty kinds are left out.' })
  kinds!: readonly object[];

  @Field(() => [EntitySummary], {
    description: 'The best connected, as many as were asked for, and those asked for by id.',
  })
  actors!: readonly object[];
}

/** The links between those of two points. */
@ObjectType({ description: 'The links between those of two points; they may be one.' })
export class SpotPair {
  @Field(() => Spot, { description: 'The southern of both, then the western.' })
  from!: Spot;

  @Field(() => Spot, { description: 'The other one.' })
  to!: Spot;

  @Field(() => Int, { description: 'How many links there are between them.' })
  linkCount!: number;
}

/** Who of a part of the map is linked with whom, by where they are. */
@ObjectType({ description: 'Who of a part of the map is linked with whom, by where they are.' })
export class PlaceLinks {
  @Field(() => [SpotPair], { description: 'Most links first.' })
  pairs!: readonly SpotPair[];

  @Field(() => Int, { description: 'How many pairs there are, with those beyond `first`.' })
  pairCount!: number;

  @Field(() => Int, { description: 'How many links there are in all of them, each once.' })
  linkCount!: number;
}
