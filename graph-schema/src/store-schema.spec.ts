import { LINK_TYPE_NAMES } from './link-types.ts';
import { NODE_LABEL_NAMES, nodePropertySpecs } from './node-labels.ts';
import {
  ENTITY_LABEL,
  LOCATION,
  SEARCH_TEXT,
  STORE_CONSTRAINTS,
  STORE_INDEXES,
} from './store-schema.ts';

describe('the rules of the store', () => {
  it('keep the id of every label, of all nodes together and of every link type unique', () => {
    const nodes = STORE_CONSTRAINTS.flatMap((rule) => (rule.on === 'node' ? [rule.label] : []));
    const links = STORE_CONSTRAINTS.flatMap((rule) => (rule.on === 'link' ? [rule.type] : []));
    expect(nodes).toEqual([ENTITY_LABEL, ...NODE_LABEL_NAMES]);
    expect(links).toEqual(LINK_TYPE_NAMES);
  });

  it('do not take the common label for one of the model', () => {
    expect(NODE_LABEL_NAMES).not.toContain(ENTITY_LABEL);
  });
});

describe('the look-ups of the store', () => {
  it('search every node by one text', () => {
    expect(STORE_INDEXES.filter(({ kind }) => kind === 'fullText')).toEqual([
      { kind: 'fullText', label: ENTITY_LABEL, property: SEARCH_TEXT },
    ]);
  });

  it('hold every property marked as looked up, and no other', () => {
    const marked = NODE_LABEL_NAMES.flatMap((label) =>
      Object.entries(nodePropertySpecs(label)).flatMap(([property, { indexed }]) =>
        indexed ? [`${label}.${property}`] : [],
      ),
    );
    const ranges = STORE_INDEXES.filter(({ kind }) => kind === 'range');
    expect(ranges.map(({ label, property }) => `${label}.${property}`)).toEqual(marked);
    expect(marked).toEqual(expect.arrayContaining(['Organisation.kind', 'Organisation.state']));
  });

  it('find regions and organisations by where they are', () => {
    expect(STORE_INDEXES.filter(({ kind }) => kind === 'point')).toEqual([
      { kind: 'point', label: 'Region', property: LOCATION },
      { kind: 'point', label: 'Organisation', property: LOCATION },
    ]);
  });

  it('never name a property a label has itself for the search text or the location', () => {
    const own = NODE_LABEL_NAMES.flatMap((label) => Object.keys(nodePropertySpecs(label)));
    expect(own).not.toContain(SEARCH_TEXT);
    expect(own).not.toContain(LOCATION);
  });
});
