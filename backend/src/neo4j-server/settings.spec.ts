import { resolve } from 'node:path';
import { readNeo4jServerSettings, readSearchPlaces } from './settings.ts';

describe('settings of npm run neo4j', () => {
  it('starts the long-term release on the usual port when nothing is set', () => {
    expect(readNeo4jServerSettings({})).toEqual({
      release: '5.26',
      boltPort: 7687,
      httpPort: null,
      home: null,
      heapMegabytes: 512,
      pageCacheMegabytes: 256,
    });
  });

  it('takes what is set', () => {
    const settings = readNeo4jServerSettings({
      NEO4J_RELEASE: '2026',
      NEO4J_BOLT_PORT: '17687',
      NEO4J_HTTP_PORT: '17474',
      NEO4J_DATA_DIR: 'somewhere',
      NEO4J_HEAP_MB: '2048',
      NEO4J_PAGE_CACHE_MB: '1024',
    });
    expect(settings).toEqual({
      release: '2026',
      boltPort: 17_687,
      httpPort: 17_474,
      home: resolve('somewhere'),
      heapMegabytes: 2048,
      pageCacheMegabytes: 1024,
    });
  });

  it('treats an empty value as not set', () => {
    expect(readNeo4jServerSettings({ NEO4J_BOLT_PORT: '', NEO4J_DATA_DIR: '' })).toMatchObject({
      boltPort: 7687,
      home: null,
    });
  });

  it('names every bad value in one line', () => {
    const environment = { NEO4J_RELEASE: '4.4', NEO4J_BOLT_PORT: '70000', NEO4J_HEAP_MB: 'much' };
    expect(() => readNeo4jServerSettings(environment)).toThrow(
      'NEO4J_RELEASE must be one of 5.26, 2026; ' +
        'NEO4J_BOLT_PORT must be a port number from 1 to 65535; ' +
        'NEO4J_HEAP_MB must be a number of megabytes, 128 or more.',
    );
  });

  it('looks for programs in JAVA_HOME and on the PATH', () => {
    expect(readSearchPlaces({ JAVA_HOME: '/opt/java', PATH: '/usr/bin::/bin' })).toMatchObject({
      javaHome: '/opt/java',
      path: ['/usr/bin', '/bin'],
    });
  });
});
