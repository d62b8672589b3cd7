import { luceneQuery } from './term-query.neo4j.ts';

describe('the full-text query', () => {
  it('asks for every term, from 4 letters inside words too', () => {
    expect(luceneQuery({ terms: ['ems', 'achse'], match: 'PART' })).toBe('+ems* +*achse*');
  });

  it('allows as many edits as the length of a term does', () => {
    expect(luceneQuery({ terms: ['ihk', 'bund', 'kammern', 'industrie'], match: 'FUZZY' })).toBe(
      '+ihk* +(*bund* bund~1) +(*kammern* kammern~1) +(*industrie* industrie~2)',
    );
  });

  it.each(['and or', 'a*', 'name:x', '+', 'ÄRGER', ''])('lets no syntax in: %p', (term) => {
    expect(() => luceneQuery({ terms: [term], match: 'PART' })).toThrow('Not a folded term');
  });
});
