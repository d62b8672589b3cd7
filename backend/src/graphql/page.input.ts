import { Args, Int } from '@nestjs/graphql';
import { LARGEST_PAGE } from '../database/page.ts';

const most = String(LARGEST_PAGE);

/** How many entries a page holds. */
export const First = (defaultValue: number): ParameterDecorator =>
  Args('first', {
    type: () => Int,
    defaultValue,
    description: `Entries on a page, 1 to ${most}.`,
  });

/** Where a page starts. */
export const After = (): ParameterDecorator =>
  Args('after', {
    type: () => String,
    nullable: true,
    description: '`endCursor` of the page before.',
  });
