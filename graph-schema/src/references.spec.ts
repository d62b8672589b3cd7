import { nodePropertySpecs } from './node-labels.ts';
import { referencesIn } from './references.ts';

describe('references', () => {
  it('are the ids a node points to, those of its records too, each with its place', () => {
    const names = [{ name: 'Amt', kind: 'OFFICIAL', sources: ['doc-b'] }];
    const properties = { sources: ['doc-a'], names };
    expect(referencesIn(nodePropertySpecs('Organisation'), properties)).toEqual([
      { id: 'doc-b', to: 'Document', path: 'names.0.sources' },
      { id: 'doc-a', to: 'Document', path: 'sources' },
    ]);
    expect(referencesIn(nodePropertySpecs('Practice'), { formatId: 'rundgang' })).toEqual([
      { id: 'rundgang', to: 'Format', path: 'formatId' },
    ]);
  });

  it('pass over what is of a wrong type, which the validation tells', () => {
    const wrong = { formatId: 7, sources: 'doc-a' };
    expect(referencesIn(nodePropertySpecs('Practice'), wrong)).toEqual([]);
  });
});
