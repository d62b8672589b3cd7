import type { Page } from 'playwright-core';
import { describeInBrowser, sitDown, useBrowser, type Desk } from './support/desk.ts';
import { overlapsOf, waitForSubject } from './support/drawing.ts';

const ACTORS = 100;
/** Changes which actors are looked at; printed with what is found. */
const seed = Number(process.env['E2E_SEED'] ?? 20_261_121);

/** Numbers from 0 to 1 that a seed decides (mulberry32, public domain). */
function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const PAGE = `query Everybody($after: String) {
  organisations(first: 200, after: $after, sort: NAME) {
    nodes { id }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Answer {
  readonly data: {
    readonly organisations: {
      readonly nodes: readonly { readonly id: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

async function allIds(page: Page, after: string | null = null): Promise<readonly string[]> {
  const response = await page.request.post(new URL('/graphql', page.url()).href, {
    data: { query: PAGE, variables: { after } },
  });
  const { nodes, pageInfo } = ((await response.json()) as Answer).data.organisations;
  const rest = pageInfo.hasNextPage ? await allIds(page, pageInfo.endCursor) : [];
  return [...nodes.map(({ id }) => id), ...rest];
}

/** Goes to an address inside the page that is open, as a link would. */
async function walkTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

describeInBrowser('the drawing around any actor', () => {
  const browser = useBrowser();
  let desk: Desk;
  beforeAll(async () => {
    desk = await sitDown(browser());
  });

  it.each([
    ['Nähe', '', ACTORS],
    ['Ebenen', '&anordnung=ebenen', ACTORS / 4],
    ['Lage', '&anordnung=lage', ACTORS / 4],
  ])(
    `puts no label on another one or on a foreign actor: %s, seed ${String(seed)}`,
    async (_name, arrangement, count) => {
      const { page } = desk;
      await desk.open('/netz?um=dihk');
      const [ids, random] = [await allIds(page), randomNumbers(seed)];
      const chosen = Array.from({ length: count }, () => ids[Math.floor(random() * ids.length)]);
      const found: string[] = [];
      for (const id of new Set(chosen)) {
        await walkTo(page, `/netz?um=${id ?? ''}&nachbarn=200${arrangement}`);
        await waitForSubject(page, id ?? '');
        for (const overlap of await overlapsOf(page)) found.push(`around ${id ?? ''}: ${overlap}`);
      }
      expect(found).toEqual([]);
    },
    600_000,
  );
});
