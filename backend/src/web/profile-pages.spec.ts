import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import {
  openSmallNetwork,
  runApplication,
  type RunningApplication,
} from '../testing/running-application.ts';
import { nodes, SOURCE } from '../testing/upsert-nodes.ts';
import type { StoreUnderTest } from '../testing/store-under-test.ts';

const CLIENT = `<!doctype html>
<html lang="de">
  <head>
    <title>Knotenwerk – Netzwerkatlas</title>
    <meta
      name="description"
      content="Wer mit wem."
    />
  </head>
  <body></body>
</html>`;

const HOSTILE = '</script><script>alert("$1 & $&")</script>';

describe('the page of a node, as search engines read it', () => {
  let webDir: string;
  let opened: StoreUnderTest;
  let app: RunningApplication;

  beforeAll(async () => {
    webDir = await mkdtemp(join(tmpdir(), 'knotenwerk-web-'));
    await writeFile(join(webDir, 'index.html'), CLIENT);
    opened = await openSmallNetwork();
    await opened.store.apply({
      author: 'test',
      reason: 'a name that means harm',
      sources: [],
      operations: nodes('Organisation', {
        hostile: { kind: 'OTHER', name: HOSTILE, status: 'ACTIVE', ...SOURCE },
      }),
    });
    app = await runApplication(opened, { webDir });
  });
  afterAll(async () => {
    await app.close();
    await opened.close();
    await rm(webDir, { recursive: true });
  });

  const get = (path: string) => request(app.http).get(path).set('Accept', 'text/html');
  const dataOf = (html: string): unknown => {
    const [, json] =
      /<script data-page type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    return json === undefined ? null : JSON.parse(json);
  };

  it('has its name as title, a description and its permanent address', async () => {
    const { status, text } = await get('/akteur/bmwe');
    expect(status).toBe(200);
    expect(text).toContain(
      '<title>Bundesministerium für Wirtschaft und Energie – Knotenwerk</title>',
    );
    expect(text).toContain('content="Bundesministerium, Berlin"');
    expect(text).toContain('<link data-page rel="canonical" href="/akteur/bmwe" />');
    expect(text).not.toContain('noindex');
  });

  it('tells an organisation in the words of schema.org, former names as other names', async () => {
    expect(dataOf((await get('/akteur/bmwe')).text)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOrganization',
      '@id': '/akteur/bmwe',
      name: 'Bundesministerium für Wirtschaft und Energie',
      alternateName: [
        'BMWE',
        'BMWi',
        'Bundesministerium für Wirtschaft und Klimaschutz',
        'BMWK',
        'Bundeswirtschaftsministerium',
      ],
      foundingDate: '1949',
      address: {
        '@type': 'PostalAddress',
        addressLocality: 'Berlin',
        addressRegion: 'Berlin',
        addressCountry: 'DE',
      },
    });
  });

  it('names today’s memberships and founders, with their own addresses, and no ended ones', async () => {
    const member = dataOf((await get('/akteur/landkreis-emsland')).text);
    const founded = dataOf((await get('/akteur/wachstumsregion-ems-achse')).text);
    const ended = dataOf((await get('/akteur/in-du-strie')).text);
    const id = (each: unknown) => (each as { '@id': string })['@id'];
    const idsOf = (data: unknown, property: string) =>
      ((data as Record<string, unknown[]>)[property] ?? []).map(id);
    expect(idsOf(member, 'memberOf')).toEqual(['/akteur/wachstumsregion-ems-achse']);
    expect(idsOf(founded, 'founder')).toEqual(['/akteur/landkreis-emsland']);
    expect(founded).toMatchObject({ knowsAbout: ['Fachkräfte', 'Wasserstoff'] });
    expect(idsOf(ended, 'memberOf')).toEqual([]);
  });

  it('is English where its address says so', async () => {
    const { text } = await get('/akteur/bmwe?sprache=en');
    expect(text).toContain('<html lang="en"');
    expect(text).toContain('content="Federal ministry, Berlin"');
  });

  it.each([
    ['/region/03454', 'Landkreis Emsland', 'Landkreis'],
    ['/region/03454?sprache=en', 'Emsland (district)', 'District'],
    ['/region/DE-NI?sprache=en', 'Lower Saxony', 'Region'],
  ])('tells a region apart from others of its name: %s', async (path, title, description) => {
    const { text } = await get(path);
    expect(text).toContain(`<title>${title} – Knotenwerk</title>`);
    expect(text).toContain(`content="${description}"`);
  });

  it('remembers the address of a theme as that of an entry, without structured data', async () => {
    const { text } = await get('/akteur/wasserstoff');
    expect(text).toContain('rel="canonical" href="/eintrag/wasserstoff"');
    expect(dataOf(text)).toBeNull();
  });

  it('keeps persons out of search engines', async () => {
    const { text } = await get('/akteur/zoe-celik');
    expect(text).toContain('<meta data-page name="robots" content="noindex" />');
    expect(dataOf(text)).toBeNull();
  });

  it('lets no name break out of where it stands', async () => {
    const { text } = await get('/akteur/hostile');
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('&lt;script&gt;alert(&quot;$1 &amp; $&amp;&quot;)');
    expect(dataOf(text)).toMatchObject({ name: HOSTILE });
  });

  it('is the client, which says what is wrong, with status 404 for an id nobody has', async () => {
    const { status, text } = await get('/akteur/gibt-es-nicht');
    expect(status).toBe(404);
    expect(text).toContain('<title>Knotenwerk – Netzwerkatlas</title>');
  });

  it('is no reason to fail at an address that is no text', async () => {
    expect((await get('/eintrag/%E0%A4%A')).status).toBeLessThan(500);
  });
});
