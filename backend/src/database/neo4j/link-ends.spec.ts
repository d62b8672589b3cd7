import { linkId } from '@knotenwerk/graph-schema';
import { findLinkPlace } from './link-ends.ts';

describe('the place of a link', () => {
  it.each([undefined, '2014-07'])('follows from its id (since %s)', (since) => {
    const id = linkId('juergen-gross', 'LEADS', 'DE-NI', since);
    expect(findLinkPlace(id)).toEqual({ id, from: 'juergen-gross', to: 'DE-NI' });
  });

  it.each(['', 'dihk', 'a~LEADS', 'a~LEADS~', '~LEADS~b', 'a~LEADS~b~2014~x'])(
    'is nowhere for %p, which no link can be called',
    (id) => {
      expect(findLinkPlace(id)).toBeNull();
    },
  );
});
