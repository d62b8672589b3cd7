import { ConfigError, DEFAULTS, readConfig } from './config.ts';

function complaints(given: Record<string, string>): readonly string[] {
  try {
    readConfig(given, false);
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('needs no variable at all', () => {
    expect(readConfig({}, false)).toEqual({
      port: 3000,
      host: '127.0.0.1',
      production: false,
      dataDir: DEFAULTS.DATA_DIR,
      webDir: DEFAULTS.WEB_DIR,
      neo4j: null,
      log: { level: 'info', format: 'json' },
      shutdown: { timeoutMs: 8_000, delayMs: 0 },
      seed: true,
    });
  });

  it('takes an empty variable as one that is not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '' }, false)).toMatchObject({
      port: 3000,
      neo4j: null,
    });
  });

  it('reads how to reach Neo4j, times in seconds', () => {
    const given = {
      NEO4J_URI: 'neo4j+s://db.example:7687',
      NEO4J_PASSWORD: 'long-and-secret',
      NEO4J_START_TIMEOUT: '5',
    };
    expect(readConfig(given, false).neo4j).toEqual({
      uri: 'neo4j+s://db.example:7687',
      user: 'neo4j',
      password: 'long-and-secret',
      database: 'neo4j',
      startTimeoutMs: 5_000,
      requestTimeoutMs: 10_000,
    });
  });

  it('names every bad value at once, in both languages', () => {
    const lines = complaints({
      PORT: 'eighty',
      LOG_LEVEL: 'loud',
      SEED: 'maybe',
      NEO4J_URI: 'http://db',
    });
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'PORT=eighty',
      'NEO4J_URI=http',
      'LOG_LEVEL=loud',
      'SEED=maybe',
      'NEO4J_PASSWORD',
    ]);
    expect(lines[0]).toBe(
      'PORT=eighty: Erwartet wird eine ganze Zahl von 0 bis 65535. / A whole number from 0 to 65535 is expected.',
    );
  });

  it.each(['-1', '65536', '3.5', '0x50', ' 80'])('refuses the port %p', (PORT) => {
    expect(complaints({ PORT })).toHaveLength(1);
  });

  it('asks for the password where a Neo4j server is named, and never repeats it', () => {
    expect(complaints({ NEO4J_URI: 'bolt://db:7687' })).toEqual([
      expect.stringContaining('NEO4J_PASSWORD: Das Kennwort fehlt'),
    ]);
    const both = complaints({
      NEO4J_URI: 'bolt://db:7687',
      NEO4J_PASSWORD: 'hunter2hunter2',
      PORT: 'x',
    });
    expect(both.join()).not.toContain('hunter2');
  });

  it('logs for people in a terminal, and as JSON in production', () => {
    expect(readConfig({}, true).log.format).toBe('pretty');
    expect(readConfig({ NODE_ENV: 'production' }, true).log.format).toBe('json');
    expect(readConfig({ LOG_FORMAT: 'json' }, true).log.format).toBe('json');
  });
});
