import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DEFAULTS } from './config.ts';

const REPOSITORY = resolve(import.meta.dirname, '../..');

describe('the configuration table of the README', () => {
  const rows = new Map(
    readFileSync(resolve(REPOSITORY, 'README.md'), 'utf8')
      .split('\n')
      .map((line) => /^\| `([A-Z0-9_]+)`\s*\| (?:`([^`]*)`|–)/.exec(line))
      .flatMap((match) => (match?.[1] ? [[match[1], match[2] ?? ''] as const] : [])),
  );

  it('lists every variable with its default, and no other', () => {
    const defaults = Object.entries(DEFAULTS).map(
      ([name, value]) => [name, value.replace(`${REPOSITORY}/`, '')] as const,
    );
    expect(rows).toEqual(new Map(defaults));
  });
});
