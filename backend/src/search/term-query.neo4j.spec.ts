import { luceneQuery } from './term-query.neo4j.ts';

describe('the full-text query', () => {
  it('asks for every term', () => {
    expect(luceneQuery(['ems', 'achse'], 'PREFIX')).toBe('+ems* +achse*');
  });

  it('allows as many edits as the length of a term does', () => {
    expect(luceneQuery(['ihk', 'bund', 'kammern', 'industrie'], 'FUZZY')).toBe(
      '+ihk +bund~1 +kammern~1 +industrie~2',
    );
  });

  it.each(['and or', 'a*', 'name:x', '+', 'ÄRGER', ''])('lets no syntax in: %p', (term) => {
    expect(() => luceneQuery([term], 'PREFIX')).toThrow('Not a folded term');
  });
});
