import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { NodeClassEnum, NodeLabelEnum, VOCABULARY_ENUMS } from '../graphql/enums.ts';
import { DateScalar } from '../graphql/scalars/date.scalar.ts';

const OPTIONAL = { nullable: true };

/** How a node was called when. */
@ObjectType({ description: 'An official name and between which days it held.' })
export class OfficialName {
  @Field({ description: 'The name.' })
  name!: string;

  @Field(() => String, { ...OPTIONAL, description: 'The short name that went with it.' })
  shortName!: string | null;

  @Field(() => DateScalar, { ...OPTIONAL, description: 'The first day; null: open.' })
  validFrom!: string | null;

  @Field(() => DateScalar, { ...OPTIONAL, description: 'The last day; null: open.' })
  validUntil!: string | null;
}

/** What lists, hits and graphs show of a node. */
@ObjectType({ description: 'What every list, hit and graph shows of a node.' })
export class EntitySummary {
  @Field(() => ID, { description: 'Unique over all labels.' })
  id!: string;

  @Field(() => NodeLabelEnum, { description: 'What the node is.' })
  label!: string;

  @Field(() => NodeClassEnum, { description: 'How the node is drawn.' })
  nodeClass!: string;

  @Field(() => VOCABULARY_ENUMS.OrganisationKind, {
    ...OPTIONAL,
    description: 'The kind of an organisation, else null.',
  })
  kind!: string | null;

  @Field({
    description:
      'The name, in English where there is an English one and English is asked for; where a day is asked for, the official name of that day.',
  })
  name!: string;

  @Field(() => String, {
    ...OPTIONAL,
    description: 'The short name; where a day is asked for, that of the day.',
  })
  shortName!: string | null;

  @Field(() => String, {
    ...OPTIONAL,
    description:
      'Today’s name, where its name or short name was another on the day asked for; else null.',
  })
  currentName!: string | null;

  @Field(() => String, {
    ...OPTIONAL,
    description:
      'Today’s short name, where its name or short name was another on the day asked for; else null.',
  })
  currentShortName!: string | null;

  @Field(() => [OfficialName], {
    description:
      'Official names over time, in the order of the record; today’s may be missing among them.',
  })
  officialNames!: readonly OfficialName[];

  @Field(() => VOCABULARY_ENUMS.OrganisationLevel, {
    ...OPTIONAL,
    description: 'The level of an organisation, else null.',
  })
  level!: string | null;

  @Field(() => String, {
    ...OPTIONAL,
    description: 'What a region is called by law, in German; null for others.',
  })
  areaType!: string | null;

  @Field(() => String, { ...OPTIONAL, description: 'Town.' })
  town!: string | null;

  @Field(() => Float, {
    ...OPTIONAL,
    description: 'Latitude in degrees (WGS 84); null: not known.',
  })
  latitude!: number | null;

  @Field(() => Float, {
    ...OPTIONAL,
    description: 'Longitude in degrees (WGS 84); null: not known.',
  })
  longitude!: number | null;

  @Field(() => String, { ...OPTIONAL, description: 'ISO 3166-2 code of the Land of the seat.' })
  state!: string | null;

  @Field(() => VOCABULARY_ENUMS.OrganisationStatus, {
    ...OPTIONAL,
    description: 'The status of an organisation, else null.',
  })
  status!: string | null;

  @Field(() => VOCABULARY_ENUMS.Confidence, {
    ...OPTIONAL,
    description: 'How well the node is documented.',
  })
  confidence!: string | null;

  @Field(() => Int, { description: 'Number of actor links at this node, current and past.' })
  degree!: number;

  @Field(() => DateScalar, { ...OPTIONAL, description: 'First day of its lifetime; null: open.' })
  validFrom!: string | null;

  @Field(() => DateScalar, { ...OPTIONAL, description: 'Last day of its lifetime; null: open.' })
  validUntil!: string | null;
}
