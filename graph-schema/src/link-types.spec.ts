import {
  ACTOR_LINK_TYPES,
  allowsEnds,
  isActorLink,
  LINK_TYPE_NAMES,
  linkHeading,
  linkId,
  linkPhrase,
  linkPropertySpecs,
  type LinkType,
} from './link-types.ts';

describe('the relationship types', () => {
  it('are those of the domain, actor links first', () => {
    expect(LINK_TYPE_NAMES).toEqual([
      ...['MEMBER_OF', 'FOUNDED', 'LEADS', 'CHAIRS', 'FUNDS', 'COMMISSIONED', 'HOSTS', 'SUPPORTS'],
      ...['PARTNER_OF', 'COOPERATES_WITH', 'PART_OF', 'SUCCEEDS', 'REPRESENTS', 'WORKS_FOR'],
      ...['ORGANISED', 'TOOK_PART_IN'],
      ...[
        'ADDRESSES',
        'USES_FORMAT',
        'RUNS',
        'SEATED_IN',
        'ACTIVE_IN',
        'RESPONSIBLE_FOR',
        'BROADER',
      ],
    ]);
  });

  it('tell actor links from property links', () => {
    expect(ACTOR_LINK_TYPES.every(isActorLink)).toBe(true);
    expect(LINK_TYPE_NAMES.filter((type) => !isActorLink(type))).toContain('ADDRESSES');
    expect(isActorLink('constructor' as LinkType)).toBe(false);
  });

  it('allow their ends in one order', () => {
    expect(allowsEnds('REPRESENTS', 'Person', 'Organisation')).toBe(true);
    expect(allowsEnds('REPRESENTS', 'Organisation', 'Person')).toBe(false);
  });

  it('carry dates and a role only where they may', () => {
    expect(Object.keys(linkPropertySpecs('MEMBER_OF'))).toEqual(
      expect.arrayContaining(['since', 'until', 'role', 'sources', 'confidence']),
    );
    expect(Object.keys(linkPropertySpecs('BROADER'))).toEqual([
      'sources',
      'confidence',
      'checkedAt',
    ]);
  });

  it('read from both ends in both languages', () => {
    expect(linkPhrase('MEMBER_OF', 'FORWARD', 'de').present).toBe('ist Mitglied von');
    expect(linkPhrase('MEMBER_OF', 'BACKWARD', 'de').present).toBe('hat als Mitglied');
    expect(linkPhrase('MEMBER_OF', 'BACKWARD', 'en').past).toBe('had as a member');
  });

  it('head a group of links by its heading, else by its caption', () => {
    expect(linkHeading('MEMBER_OF', 'BACKWARD', 'de')).toBe('Mitglieder');
    expect(linkHeading('MEMBER_OF', 'FORWARD', 'de')).toBe('Mitglied von');
    expect(linkHeading('FUNDS', 'FORWARD', 'en')).toBe('Funds');
  });

  it('make the id of a link from its ends, its type and where needed its start', () => {
    expect(linkId('ihk-koeln', 'MEMBER_OF', 'dihk')).toBe('ihk-koeln~MEMBER_OF~dihk');
    expect(linkId('bdi', 'CHAIRS', 'buendnis', '2015')).toBe('bdi~CHAIRS~buendnis~2015');
  });
});
