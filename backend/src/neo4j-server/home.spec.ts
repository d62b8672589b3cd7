import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layOutHome } from './home.ts';
import { keepPassword, passwordFile } from './password.ts';

const SHAPE = { boltPort: 17_687, httpPort: null, heapMegabytes: 384, pageCacheMegabytes: 128 };

describe("a server's home", () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'neo4j-home-'));
  });
  afterEach(() => {
    rmSync(home, { recursive: true });
  });
  const conf = (): string => readFileSync(join(home, 'conf/neo4j.conf'), 'utf8');

  it('listens on this machine only, reports nothing and opens no HTTP unless asked to', () => {
    layOutHome(home, SHAPE);
    expect(conf()).toContain('server.bolt.listen_address=127.0.0.1:17687');
    expect(conf()).toContain('server.http.enabled=false');
    expect(conf()).toContain('dbms.usage_report.enabled=false');
    layOutHome(home, { ...SHAPE, httpPort: 17_474 });
    expect(conf()).toContain('server.http.listen_address=127.0.0.1:17474');
  });

  it('says that a folder can not be used', () => {
    const file = join(home, 'file');
    writeFileSync(file, '');
    expect(() => {
      layOutHome(file, SHAPE);
    }).toThrow(/can't be used as Neo4j's data folder.*NEO4J_DATA_DIR/);
  });

  it('keeps one random password that only its owner can read', () => {
    const password = keepPassword(home, null);
    expect(password).toMatch(/^[0-9a-f]{32}$/);
    expect(keepPassword(home, null)).toBe(password);
    expect(statSync(passwordFile(home)).mode & 0o777).toBe(0o600);
  });

  it('takes a wanted password for a new home and refuses another one later', () => {
    expect(keepPassword(home, 'correct horse')).toBe('correct horse');
    expect(keepPassword(home, 'correct horse')).toBe('correct horse');
    expect(() => keepPassword(home, 'battery staple')).toThrow('has another password');
  });

  it('refuses a database whose password nobody kept', () => {
    mkdirSync(join(home, 'data/databases/system'), { recursive: true });
    expect(() => keepPassword(home, null)).toThrow('but not its password');
  });
});
