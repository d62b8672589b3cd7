import { NODE_LABEL_NAMES, nodePropertySpecs } from '@knotenwerk/graph-schema';
import { FIELD_OF } from './named-text.ts';

describe('the fields of the search', () => {
  it('name every searched property of the model', () => {
    const searched = NODE_LABEL_NAMES.flatMap((label) =>
      Object.entries(nodePropertySpecs(label))
        .filter(([, { type, searched }]) => searched && type !== 'records')
        .map(([property]) => property),
    );
    expect([...new Set(searched)].sort()).toEqual(Object.keys(FIELD_OF).sort());
  });

  it('know what the searched records are: names, with their short form', () => {
    const records = NODE_LABEL_NAMES.flatMap((label) =>
      Object.entries(nodePropertySpecs(label)).flatMap(([property, { searched, fields = {} }]) =>
        searched && Object.keys(fields).length > 0
          ? [[property, Object.keys(fields).filter((field) => fields[field]?.searched)]]
          : [],
      ),
    );
    expect(records).toEqual([['names', ['name', 'shortName']]]);
  });
});
