import fc from 'fast-check';
import { BadInputError } from '../errors.ts';
import { pageEnd, toPageRequest } from './page.ts';

const entries = (count: number): string[] => Array.from({ length: count }, () => 'Eintrag');

describe('toPageRequest', () => {
  it('starts at the first entry without a cursor', () => {
    expect(toPageRequest(20)).toEqual({ first: 20, offset: 0 });
    expect(toPageRequest(20, null)).toEqual({ first: 20, offset: 0 });
  });

  it.each([0, -1, 201, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses a page of %s entries',
    (first) => {
      expect(() => toPageRequest(first)).toThrow(
        new BadInputError(
          {
            de: '„first“ muss eine ganze Zahl von 1 bis 200 sein.',
            en: '“first” must be a whole number from 1 to 200.',
          },
          'first',
        ),
      );
    },
  );

  it.each(['', 'MjA', 'x', '20', 'LTE', 'MDE', 'MjA=', 'MTAwMDAwMDAwMA'])(
    'takes %j only when a page ended with it',
    (cursor) => {
      const outcome = () => toPageRequest(10, cursor).offset;
      if (cursor === 'MjA') expect(outcome()).toBe(20);
      else expect(outcome).toThrow(BadInputError);
    },
  );

  it('refuses every text that is no cursor, in both languages', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        try {
          const { offset } = toPageRequest(1, text);
          expect(
            pageEnd({ first: 1, offset: offset - 1 }, { items: ['x'], totalCount: 1 }).endCursor,
          ).toBe(text);
        } catch (error) {
          expect(error).toMatchObject({ code: 'BAD_USER_INPUT', details: { argument: 'after' } });
        }
      }),
    );
  });
});

describe('pageEnd', () => {
  it('leads through a list to its end without gap or repetition', () => {
    const totalCount = 47;
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const request = toPageRequest(10, after);
      const items = entries(Math.min(10, totalCount - request.offset));
      seen.push(...items.map((_, index) => request.offset + index));
      const end = pageEnd(request, { items, totalCount });
      after = end.hasNextPage ? end.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(Array.from({ length: totalCount }, (_, index) => index));
  });

  it('has no cursor and no next page for an empty list', () => {
    const end = pageEnd({ first: 10, offset: 0 }, { items: [], totalCount: 0 });
    expect(end).toEqual({ hasNextPage: false, endCursor: null });
  });

  it('has no next page beyond the end', () => {
    const end = pageEnd({ first: 10, offset: 90 }, { items: [], totalCount: 47 });
    expect(end.hasNextPage).toBe(false);
  });
});
