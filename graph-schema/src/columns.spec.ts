import {
  LINK_COLUMNS,
  LINK_END_COLUMNS,
  nodeColumns,
  nodeHeader,
  RECORD_TABLES,
} from './columns.ts';
import { LINK_TYPE_NAMES } from './link-types.ts';
import { NODE_LABEL_NAMES, nodeLabelSpec, type NodeLabel } from './node-labels.ts';

const SNAKE = /^[a-z]+(_[a-z]+)*$/;

/** The headers of the canonical CSV form, written out: whoever changes the model sees here what files it breaks. */
// prettier-ignore
const HEADERS: Readonly<Record<NodeLabel, string>> = {
  Document: 'id,title,publisher,date,url,kind,retrieved',
  Event: 'id,kind,name_de,name_en,part_of,start,end,mode,town,lat,lon,participants,motto,description_de,sources,confidence',
  Format: 'id,name_de,name_en,definition_de,definition_en',
  Organisation: 'id,kind,name,short_name,level,status,founded,dissolved,town,lat,lon,state,website,description_de,sources,confidence',
  Person: 'id,name,title,sources,confidence',
  Practice: 'id,name,format_id,year,description_de,sources,confidence',
  Programme: 'id,kind,name,short_name,start,end,description_de,sources,confidence',
  Region: 'id,level,name,type,parent_id,nuts,ags,lat,lon,sources,confidence',
  Theme: 'id,name_de,name_en,broader_id,definition_de,definition_en,sources',
};

const LINK_HEADER = 'id,from_label,from_id,type,to_label,to_id,role,since,until,sources,confidence';

const TABLES = {
  organisation_names: 'organisation_id,name,short_name,valid_from,valid_until,kind,sources',
  indicators: 'region_id,indicator,value,unit,year,sources',
};

const sorted = (names: readonly string[]): string[] => [...names].sort();

describe('the columns derived from the model', () => {
  it.each(Object.entries(HEADERS) as [NodeLabel, string][])(
    'are those of the canonical file of %s',
    (label, header) => {
      expect(sorted(nodeHeader(label))).toEqual(sorted(header.split(',')));
    },
  );

  it('are those of the canonical file of links', () => {
    const columns = [...LINK_END_COLUMNS, ...LINK_COLUMNS.map(({ name }) => name)];
    expect(columns.join(',')).toBe(LINK_HEADER);
  });

  it('are those of the tables beside the labels', () => {
    const tables = RECORD_TABLES.map(({ file, owner, columns }) => [
      file,
      [owner, ...columns.map(({ name }) => name)].join(','),
    ]);
    expect(Object.fromEntries(tables)).toEqual(TABLES);
  });
});

describe('the columns', () => {
  it.each(NODE_LABEL_NAMES)('of %s are named in snake_case, each once', (label) => {
    const header = nodeHeader(label);
    expect(header.filter((name) => !SNAKE.test(name))).toEqual([]);
    expect(new Set(header).size).toBe(header.length);
  });

  it.each(NODE_LABEL_NAMES)(
    'of %s hold every property but the day of checking and records',
    (label) => {
      const filled = nodeColumns(label).map(({ property }) => property);
      const own = Object.entries(nodeLabelSpec(label).properties)
        .filter(([, { type }]) => type !== 'records')
        .map(([property]) => property);
      expect(own.filter((property) => !filled.includes(property))).toEqual([]);
    },
  );

  it('that hold links name a relationship type', () => {
    const types = NODE_LABEL_NAMES.flatMap((label) =>
      Object.values(nodeLabelSpec(label).linkColumns ?? {}),
    );
    expect(types.filter((type) => !(LINK_TYPE_NAMES as string[]).includes(type))).toEqual([]);
  });
});
