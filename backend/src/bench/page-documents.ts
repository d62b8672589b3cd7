import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REPOSITORY_FOLDER } from '../neo4j-server/folders.ts';

/** A definition begins at the start of a line and ends with the next brace there. */
const DEFINITION = /^(?:query|fragment) (\w+)[\s\S]*?^\}/gm;

/** Definitions of the page's questions by name. */
export type PageDocuments = ReadonlyMap<string, string>;

/** Reads all that the page asks: measured is what users send, not a question made up for the bench. */
export async function readPageDocuments(): Promise<PageDocuments> {
  const folder = join(REPOSITORY_FOLDER, 'frontend/src');
  const files = await readdir(folder, { recursive: true });
  const questions = files.filter((file) => file.endsWith('.graphql')).sort();
  const texts = await Promise.all(questions.map((file) => readFile(join(folder, file), 'utf8')));
  const definitions = texts.flatMap((text) => [...text.matchAll(DEFINITION)]);
  return new Map(definitions.map(([text, name = '']) => [name, text]));
}

/** A definition with every fragment it needs, each once. Throws for a name the page does not have. */
export function withFragments(text: string, documents: PageDocuments): string {
  const needed = new Set<string>();
  const gather = (part: string): void => {
    for (const [, name = ''] of part.matchAll(/\.\.\.(\w+)/g)) {
      if (needed.has(name)) continue;
      needed.add(name);
      gather(getDefinition(name, documents));
    }
  };
  gather(text);
  return [text, ...[...needed].map((name) => getDefinition(name, documents))].join('\n\n');
}

/** One definition of the page. Throws where it is not there any more. */
export function getDefinition(name: string, documents: PageDocuments): string {
  const found = documents.get(name);
  if (found === undefined) throw new Error(`The page asks nothing called ${name}.`);
  return found;
}
