import { Field, Int, ObjectType } from '@nestjs/graphql';

/** How a list goes on. */
@ObjectType({ description: 'How a list goes on after a page.' })
export class PageInfo {
  @Field({ description: 'Whether there is a next page.' })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Give it as `after` for the next page; null for an empty page.',
  })
  endCursor!: string | null;
}

/** What every connection has besides its nodes. */
@ObjectType({ isAbstract: true })
export abstract class Connection {
  @Field(() => PageInfo, { description: 'How the list goes on.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'Length of the whole list.' })
  totalCount!: number;
}
