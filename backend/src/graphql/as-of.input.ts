import type { Day } from '@knotenwerk/graph-schema';
import type { PipeTransform } from '@nestjs/common';
import { Args } from '@nestjs/graphql';
import { DateScalar } from './scalars/date.scalar.ts';

/** An argument that is left out arrives as undefined. */
const dayOrNull: PipeTransform<Day | null | undefined, Day | null> = {
  transform: (day) => day ?? null,
};

/** The day a question is asked for, or null. */
export const AsOf = (): ParameterDecorator =>
  Args(
    'asOf',
    {
      type: () => DateScalar,
      nullable: true,
      description:
        'A day; only what was valid on it, under the names of that day. Without it, current and past together.',
    },
    dayOrNull,
  );
