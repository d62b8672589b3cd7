import { buildSchema, parse, validate } from 'graphql';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REPOSITORY_FOLDER } from '../neo4j-server/folders.ts';
import { getDefinition, readPageDocuments, withFragments } from './page-documents.ts';
import { questionTexts } from './question-texts.ts';

it('asks what the page asks, and every question is one the API takes', async () => {
  const text = await readFile(join(REPOSITORY_FOLDER, 'backend/schema.graphql'), 'utf8');
  const schema = buildSchema(text);
  const texts = questionTexts(await readPageDocuments());
  for (const question of Object.values(texts))
    expect(validate(schema, parse(question))).toEqual([]);
});

it('brings every fragment a definition needs, once', () => {
  const documents = new Map([
    ['Q', 'query Q {\n  a { ...B ...C }\n}'],
    ['B', 'fragment B on A {\n  ...C\n}'],
    ['C', 'fragment C on A {\n  id\n}'],
  ]);
  const text = withFragments(getDefinition('Q', documents), documents);
  expect(text.match(/^fragment \w+/gm)).toEqual(['fragment B', 'fragment C']);
});

it('says what the page does not ask any more', () => {
  expect(() => getDefinition('Gone', new Map())).toThrow('The page asks nothing called Gone.');
});
