import { LINK_TYPE_NAMES, NODE_LABEL_NAMES, VOCABULARIES } from '@knotenwerk/graph-schema';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLFieldMap,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import 'reflect-metadata';
import { printApi } from './print-api.ts';

const COMMITTED = resolve(import.meta.dirname, '../../schema.graphql');

describe('the API', () => {
  let text: string;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    text = await printApi();
    schema = buildSchema(text);
  });

  const valuesOf = (name: string): string[] => {
    const type = schema.getType(name);
    return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  };

  const fieldsOf = (type: GraphQLObjectType | GraphQLInterfaceType) =>
    Object.values(type.getFields() as GraphQLFieldMap<unknown, unknown>);

  it('is committed as the code makes it; otherwise run `npm run schema -w backend`', async () => {
    expect(text).toBe(await readFile(COMMITTED, 'utf8'));
  });

  it('has a type and a question for every label of the model', () => {
    const entity = schema.getType('Entity');
    if (!isInterfaceType(entity)) throw new Error('Entity is no interface.');
    const names = schema.getPossibleTypes(entity).map(({ name }) => name);
    expect(names.sort()).toEqual([...NODE_LABEL_NAMES].sort());
    const questions = Object.keys(schema.getQueryType()?.getFields() ?? {});
    for (const label of NODE_LABEL_NAMES)
      expect(questions).toContain(label.charAt(0).toLowerCase() + label.slice(1));
  });

  it('has the values of the model in its enums', () => {
    expect(valuesOf('LinkType').sort()).toEqual([...LINK_TYPE_NAMES].sort());
    expect(valuesOf('NodeLabel').sort()).toEqual([...NODE_LABEL_NAMES].sort());
    for (const [name, values] of Object.entries(VOCABULARIES))
      if (name !== 'GermanState') expect(valuesOf(name).sort()).toEqual(Object.keys(values).sort());
  });

  it('describes every type and every field', () => {
    const ours = Object.values(schema.getTypeMap()).filter(({ astNode }) => astNode);
    const parts: { name: string; description?: string | null | undefined }[] = [...ours];
    for (const type of ours)
      if (isObjectType(type) || isInterfaceType(type)) parts.push(...fieldsOf(type));
      else if (isInputObjectType(type)) parts.push(...Object.values(type.getFields()));
    const silent = parts.filter(({ description }) => !description).map(({ name }) => name);
    expect(silent).toEqual(['Query']);
  });

  it('never tells who made a change', () => {
    expect(text).not.toMatch(/author/i);
  });
});
