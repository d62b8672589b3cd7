/**
 * Times how the map of all Kreise with every seat is drawn and dragged in the built product, and prints milliseconds as
 * JSON. A script of its own for the bench, which fills a store and reads what is printed:
 * node frontend/e2e/support/time-map.js <folder of the store>
 */
import { launchBrowser } from './browser.js';
import { findChromium, startProduct } from './product.js';

const COLD_ROUNDS = 3;
/** The first one only warms the server up. */
const WARM_UP = 1;
const CLICKS = 7;
/** What is seen first is only a part, so that page and boundaries are there and the numbers are not. */
const FIRST = '/karte?ebene=kreise';
const LIST = '/liste?ebene=kreise';
const MAP = '/karte?ebene=kreise&zaehlt=alle';
const STAGE = '[role="application"]';
const DRAG_MS = 4_000;
const REACH = { south: 45, west: 3, north: 57, east: 18 };

const WHOLE = `query Whole($bbox: BoundingBox!) {
  placesIn(bbox: $bbox) { actorCount }
  regions(level: DISTRICT) { regions { count } }
}`;

/** How many Kreise and seats there are to draw. */
async function countWhole(address) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: WHOLE, variables: { bbox: REACH } }),
  });
  const { placesIn, regions } = (await response.json()).data;
  const seats = placesIn.reduce((sum, { actorCount }) => sum + actorCount, 0);
  return { districts: regions.regions.length, seats };
}

/**
 * Looks in every frame whether all Kreise are painted and the marks stand for all seats, and tells the end of the first
 * one in which that is so: in milliseconds since the page was opened, or since the next click.
 */
function watch({ districts, seats, fromClick }) {
  const painted = 'path.map__region[data-shade]';
  const drawn = () => {
    if (document.querySelectorAll(painted).length !== districts) return false;
    const marks = [...document.querySelectorAll('[data-seat] .map-seat')];
    const told = marks.reduce((sum, mark) => sum + (parseInt(mark.textContent, 10) || 1), 0);
    return told === seats;
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
    if (fromClick) addEventListener('click', begin, { capture: true, once: true });
    else begin({ timeStamp: 0 });
  });
}

const SCREEN = { viewport: { width: 1440, height: 900 }, locale: 'de-DE', reducedMotion: 'reduce' };

async function timeCold(browser, address, whole) {
  const context = await browser.newContext(SCREEN);
  const page = await context.newPage();
  await page.addInitScript(watch, { ...whole, fromClick: false });
  await page.goto(`${address}${MAP}`);
  const time = await page.evaluate(() => globalThis.measured);
  await context.close();
  return time;
}

/** A page on which the map was seen once and the list is open. */
async function openList(context, address) {
  const page = await context.newPage();
  await page.goto(`${address}${FIRST}`, { waitUntil: 'networkidle' });
  await page.evaluate((place) => {
    history.pushState(null, '', place);
    dispatchEvent(new PopStateEvent('popstate'));
  }, LIST);
  await page.getByRole('table').waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

async function timeClick(page, whole) {
  await page.evaluate(watch, { ...whole, fromClick: true });
  await page.getByRole('link', { name: 'Karte', exact: true }).click();
  return page.evaluate(() => globalThis.measured);
}

/** Milliseconds between all frames while the mouse drags the map about. */
async function timeFrames(page) {
  const { x, y, width, height } = await page.locator(STAGE).boundingBox();
  const middle = { x: x + width / 2, y: y + height / 2 };
  await page.evaluate(() => {
    globalThis.frames = [];
    const note = (now) => {
      globalThis.frames.push(now);
      globalThis.frameRequest = requestAnimationFrame(note);
    };
    globalThis.frameRequest = requestAnimationFrame(note);
  });
  const end = Date.now() + DRAG_MS;
  for (let turn = 0; Date.now() < end; turn += 1) {
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    // There and back, each time in another direction.
    for (let step = 1; step <= 40; step += 1) {
      const far = 12 * (step <= 20 ? step : 40 - step);
      const angle = (turn * Math.PI) / 3;
      await page.mouse.move(middle.x + far * Math.cos(angle), middle.y + far * Math.sin(angle));
    }
    await page.mouse.move(middle.x + 40, middle.y);
    await page.mouse.up();
  }
  return page.evaluate(() => {
    cancelAnimationFrame(globalThis.frameRequest);
    return globalThis.frames.slice(1).map((now, place) => now - globalThis.frames[place]);
  });
}

const [, , store] = process.argv;
if (store === undefined) throw new Error('Which store? Give the folder of one.');
const chromium = findChromium();
if (chromium === null) throw new Error('No Chromium found (set CHROMIUM_PATH).');
const product = await startProduct({ NEO4J_URI: '', DATA_DIR: store, SEED: 'off' });
const browser = await launchBrowser(chromium);
try {
  const whole = await countWhole(product.address);
  const cold = [];
  for (let round = 0; round < COLD_ROUNDS; round += 1)
    cold.push(await timeCold(browser, product.address, whole));
  const context = await browser.newContext(SCREEN);
  const click = [];
  let frames = [];
  for (let round = 0; round < WARM_UP + CLICKS; round += 1) {
    const page = await openList(context, product.address);
    click.push(await timeClick(page, whole));
    if (round === WARM_UP + CLICKS - 1) frames = await timeFrames(page);
    await page.close();
  }
  const times = { cold, click: click.slice(WARM_UP), frames };
  process.stdout.write(`${JSON.stringify({ ...whole, ...times })}\n`);
} finally {
  await browser.close();
  await product.stop();
}
