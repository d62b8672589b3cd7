import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../graphql/scalars/date.scalar.ts';

/** How many links were valid at the end of a year. */
@ObjectType({ description: 'How many links were valid at the end of a year.' })
export class YearOfLinks {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => DateScalar, {
    description: 'The day that is counted: the last of the year; of the current year, today.',
  })
  day!: string;

  @Field(() => Int, {
    description:
      'Links valid on that day together with both their ends; links without dates count as open.',
  })
  linkCount!: number;
}
