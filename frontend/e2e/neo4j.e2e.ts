import { describeInBrowser, useBrowser, sitDown } from './support/desk.ts';
import { startNeo4j } from './support/operator.js';
import { startProduct } from './support/product.js';

const QUESTION = {
  query: `{
    network { nodeCount linkCount actorLinkCount labels { label count } }
    search(text: "Emsachse", first: 20) { totalCount nodes { entity { id name degree } match { field text } } }
    organisation(id: "bmwe") { name names { name validFrom } linkGroups(first: 200) { heading totalCount links { id } } }
    neighbourhood(ids: ["wachstumsregion-ems-achse"], depth: 2) {
      totalCount nodes { distance entity { id } } links { id sources { id } } omitted { via kind count }
    }
  }`,
};

async function ask(address: string): Promise<unknown> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(QUESTION),
  });
  return answer.json();
}

// This asks what it answers, not how fast: a server that has just started answers its first questions slowly.
const PATIENCE = { NEO4J_REQUEST_TIMEOUT: '120' };

describeInBrowser('with NEO4J_URI set', () => {
  const browser = useBrowser();
  let neo4j: Awaited<ReturnType<typeof startNeo4j>>;
  let product: Awaited<ReturnType<typeof startProduct>> | null = null;
  beforeAll(async () => {
    neo4j = await startNeo4j();
    if (neo4j.env === null && process.env['REQUIRE_ALL'] === '1') throw new Error(neo4j.reason);
  }, 180_000);
  afterAll(async () => {
    await product?.stop();
    await neo4j.stop();
  }, 60_000);

  it('shows the same network, answers the same questions, and stops cleanly', async () => {
    if (neo4j.env === null) {
      process.stdout.write(`Left out: end-to-end over Neo4j. ${neo4j.reason}\n`);
      return;
    }
    product = await startProduct({ ...neo4j.env, ...PATIENCE });
    const desk = await sitDown(browser(), { address: product.address });
    await desk.open('/netz?um=wachstumsregion-ems-achse&schritte=2');
    await desk.page.getByRole('heading', { level: 1, name: /Wachstumsregion/ }).waitFor();
    const symbols = desk.page.locator('[role="graphics-symbol"]');
    await symbols.first().waitFor({ state: 'attached', timeout: 120_000 });
    const embedded = await ask(process.env['E2E_ADDRESS'] ?? '');
    expect(await ask(product.address)).toEqual(embedded);
    await desk.close();
    expect(await product.stop()).toBe(0);
  }, 300_000);
});
