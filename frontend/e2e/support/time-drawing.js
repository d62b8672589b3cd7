/**
 * Times the way from a click to the drawn neighbourhood in the built product, and prints the milliseconds as a JSON list.
 * A script of its own for the bench, which reads that list: node frontend/e2e/support/time-drawing.js
 */
import { launchBrowser } from './browser.js';
import { findChromium, startProduct } from './product.js';

const STEPS = 2;
/** How many nodes a neighbourhood of some fifty has. */
const NODES = { from: 40, to: 60 };
/** The first ones only warm the page up. */
const WARM_UP = 5;
const COUNTED = 20;
const CANVAS = '.graph__canvas';

const ORGANISATIONS = `{ organisations(first: 200, sort: DEGREE) { nodes { id } } }`;
const AROUND = `query Around($id: ID!, $depth: Int!) {
  neighbourhood(ids: [$id], depth: $depth) { nodes { distance entity { id } } }
}`;

async function ask(address, query, variables = {}) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()).data;
}

/** Actors with some fifty nodes around them, each with a neighbour from whom one gets there. */
async function findWalks(address) {
  const walks = [];
  const { organisations } = await ask(address, ORGANISATIONS);
  for (const { id } of organisations.nodes) {
    const { nodes } = (await ask(address, AROUND, { id, depth: STEPS })).neighbourhood;
    const neighbour = nodes.find(({ distance }) => distance === 1);
    if (nodes.length < NODES.from || nodes.length > NODES.to || !neighbour) continue;
    walks.push({ from: neighbour.entity.id, to: id, nodes: nodes.length });
    if (walks.length === WARM_UP + COUNTED) break;
  }
  return walks;
}

/** Notes the moment of the next click, then the end of the first frame in which the actor stands in the middle. */
function watch([canvas, to, nodes]) {
  const drawn = () => {
    const core = document.querySelector(canvas)?._cyreg?.cy;
    const isThere = core?.getElementById(to).hasClass('r-subject') === true;
    return isThere && core.nodes('.actor').length >= nodes;
  };
  globalThis.measured = new Promise((resolve) => {
    const begin = ({ timeStamp }) => {
      const look = () => {
        if (!drawn()) return requestAnimationFrame(look);
        // What is there when a frame begins is on screen when the next one does.
        return requestAnimationFrame(() => resolve(performance.now() - timeStamp));
      };
      look();
    };
    addEventListener('click', begin, { capture: true, once: true });
  });
}

async function time(page, { from, to, nodes }) {
  const address = `/netz?um=${from}&schritte=${STEPS}&auswahl=${to}`;
  await page.evaluate((place) => {
    history.pushState(null, '', place);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  const button = page.getByRole('button', { name: 'In den Mittelpunkt' });
  await button.waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(watch, [CANVAS, to, nodes]);
  await button.click();
  return page.evaluate(() => globalThis.measured);
}

const chromium = findChromium();
if (chromium === null) throw new Error('No Chromium found (set CHROMIUM_PATH).');
const product = await startProduct({ NEO4J_URI: '' });
const browser = await launchBrowser(chromium);
try {
  const walks = await findWalks(product.address);
  // Without motion: a node that glides to its place is drawn, but not yet where it will be read.
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'de-DE',
    reducedMotion: 'reduce',
  });
  await page.goto(`${product.address}/netz?um=dihk`, { waitUntil: 'networkidle' });
  const times = [];
  for (const walk of walks) times.push(await time(page, walk));
  process.stdout.write(`${JSON.stringify(times.slice(WARM_UP))}\n`);
} finally {
  await browser.close();
  await product.stop();
}
