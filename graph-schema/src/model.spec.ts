import { RECORD_TABLES } from './columns.ts';
import { LINK_PROPERTIES } from './common-properties.ts';
import { LINK_TYPE_NAMES, linkPhrase, linkTypeSpec, LINK_DIRECTIONS } from './link-types.ts';
import { LOCALES, type Caption } from './locale.ts';
import { NODE_CLASSES } from './node-classes.ts';
import { NODE_LABEL_NAMES, nodeLabelSpec, nodePropertySpecs } from './node-labels.ts';
import type { PropertySpec, PropertySpecs } from './property.ts';
import { VOCABULARIES } from './vocabularies.ts';

const PASCAL = /^[A-Z][A-Za-z]*$/;
const CAMEL = /^[a-z][A-Za-z]*$/;
const UPPER_SNAKE = /^[A-Z]+(_[A-Z]+)*$/;
const SNAKE = /^[a-z]+(_[a-z]+)*$/;

const isTold = (text: string): boolean => text.trim() === text && text !== '';
const isCaption = (caption: Caption): boolean => LOCALES.every((locale) => isTold(caption[locale]));

/** Every property of the model with where it stands, the fields of records included. */
function properties(specs: PropertySpecs, within: string): [string, PropertySpec][] {
  return Object.entries(specs).flatMap(([name, spec]): [string, PropertySpec][] => [
    [`${within}.${name}`, spec],
    ...properties(spec.fields ?? {}, `${within}.${name}`),
  ]);
}

const ALL_PROPERTIES = [
  ...NODE_LABEL_NAMES.flatMap((label) => properties(nodePropertySpecs(label), label)),
  ...properties(LINK_PROPERTIES, 'links'),
];

describe('the labels', () => {
  it.each(NODE_LABEL_NAMES)(
    '%s is named in PascalCase and captioned in every language',
    (label) => {
      const { caption, plural } = nodeLabelSpec(label);
      expect(label).toMatch(PASCAL);
      expect([caption, plural].every(isCaption)).toBe(true);
    },
  );

  it.each(NODE_LABEL_NAMES)('%s is called by a text that is required', (label) => {
    const { captionProperty, properties: own } = nodeLabelSpec(label);
    expect(own[captionProperty]).toMatchObject({ type: 'text', required: true, searched: true });
  });

  it.each(NODE_LABEL_NAMES)('%s has a class that can be drawn', (label) => {
    const { nodeClass } = nodeLabelSpec(label);
    expect(['byKind', ...Object.keys(NODE_CLASSES)]).toContain(nodeClass);
  });

  it.each(NODE_LABEL_NAMES)('%s has a lifetime of partial dates, if any', (label) => {
    const { lifetime, ended, properties: own } = nodeLabelSpec(label);
    const ends = lifetime ? [own[lifetime.start], own[lifetime.end]] : [];
    expect(ends.every((spec) => spec?.type === 'partialDate')).toBe(true);
    if (ended) expect(own[ended.property]?.type).toBe('value');
  });

  it.each(NODE_LABEL_NAMES)('%s has a coordinate of two halves, if any', (label) => {
    const { properties: own } = nodeLabelSpec(label);
    expect('latitude' in own).toBe('longitude' in own);
  });

  it('have files of their own', () => {
    const files = [
      ...NODE_LABEL_NAMES.map((label) => nodeLabelSpec(label).file),
      ...RECORD_TABLES.map(({ file }) => file),
    ];
    expect(new Set(files).size).toBe(files.length);
    expect(files.every((file) => SNAKE.test(file))).toBe(true);
  });
});

describe('the properties', () => {
  it.each(ALL_PROPERTIES)('%s is named in camelCase and captioned', (path, { caption }) => {
    expect(path.split('.').at(-1)).toMatch(CAMEL);
    expect(isCaption(caption)).toBe(true);
  });

  it.each(ALL_PROPERTIES.filter(([, { type }]) => type === 'value'))(
    '%s comes from a vocabulary of the model',
    (_, { vocabulary }) => {
      expect(Object.keys(VOCABULARIES)).toContain(vocabulary);
    },
  );

  it.each(ALL_PROPERTIES.filter(([, { type }]) => type.startsWith('reference')))(
    '%s points to a label of the model',
    (_, { to }) => {
      expect(NODE_LABEL_NAMES).toContain(to);
    },
  );

  it.each(ALL_PROPERTIES.filter(([, { type }]) => type === 'records'))(
    '%s has fields, a table and a period among its fields',
    (_, { fields, table, period, column }) => {
      expect(Object.keys(fields ?? {})).not.toEqual([]);
      expect([table?.file, table?.owner].every((name) => SNAKE.test(name ?? ''))).toBe(true);
      expect(column).toBeNull();
      const dates = period ? [fields?.[period.start], fields?.[period.end]] : [];
      expect(dates.every((spec) => spec?.type === 'partialDate')).toBe(true);
    },
  );

  it('of one name have one type, so that every reader knows what it gets', () => {
    const types = new Map<string, Set<string>>();
    for (const [path, { type }] of ALL_PROPERTIES) {
      const name = path.split('.').at(-1) ?? '';
      types.set(name, (types.get(name) ?? new Set()).add(type));
    }
    expect([...types].filter(([, found]) => found.size > 1)).toEqual([]);
  });
});

describe('the relationship types', () => {
  it.each(LINK_TYPE_NAMES)('%s is named in UPPER_SNAKE', (type) => {
    expect(type).toMatch(UPPER_SNAKE);
  });

  it.each(LINK_TYPE_NAMES)('%s joins labels of the model, each pair once', (type) => {
    const { ends } = linkTypeSpec(type);
    expect(ends.flat().filter((label) => !(NODE_LABEL_NAMES as string[]).includes(label))).toEqual(
      [],
    );
    expect(new Set(ends.map((pair) => pair.join('→'))).size).toBe(ends.length);
    expect(ends.length).toBeGreaterThan(0);
  });

  it.each(LINK_TYPE_NAMES)('%s reads as a sentence in every language and direction', (type) => {
    for (const locale of LOCALES)
      for (const direction of LINK_DIRECTIONS) {
        const {
          caption,
          present,
          past,
          heading = 'entfällt',
        } = linkPhrase(type, direction, locale);
        expect([caption, present, past, heading].filter((text) => !isTold(text))).toEqual([]);
      }
  });

  it.each(LINK_TYPE_NAMES.filter((type) => linkTypeSpec(type).symmetric))(
    '%s, being symmetric, reads alike both ways and stands one way only',
    (type) => {
      const { de, en, ends } = linkTypeSpec(type);
      expect([de.forward, en.forward]).toEqual([de.backward, en.backward]);
      const turned = ends.filter(([from, to]) => from !== to).map(([from, to]) => `${to}→${from}`);
      expect(ends.map((pair) => pair.join('→')).filter((pair) => turned.includes(pair))).toEqual(
        [],
      );
    },
  );

  it.each(LINK_TYPE_NAMES.filter((type) => !linkTypeSpec(type).symmetric))(
    '%s, not being symmetric, reads differently from its end',
    (type) => {
      const { de, en } = linkTypeSpec(type);
      expect(de.forward.present).not.toBe(de.backward.present);
      expect(en.forward.present).not.toBe(en.backward.present);
    },
  );
});
