import { Args } from '@nestjs/graphql';
import { DateScalar } from './scalars/date.scalar.ts';

/** The day a question is asked for. */
export const AsOf = (): ParameterDecorator =>
  Args('asOf', {
    type: () => DateScalar,
    nullable: true,
    description: 'A day; only what was valid on it. Without it, current and past together.',
  });
