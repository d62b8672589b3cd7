import { findChromium, startProduct } from './product.js';

/** Starts the product once for all suites; without a browser they are left out, and said so. */
export default async function setup() {
  const chromium = findChromium();
  if (chromium === null) {
    const left = 'End-to-end suites left out: no Chromium found (set CHROMIUM_PATH).';
    if (process.env.REQUIRE_ALL === '1') throw new Error(left);
    process.stdout.write(`${left}\n`);
    return;
  }
  globalThis.knotenwerkProduct = await startProduct({ NEO4J_URI: '' });
  process.env.E2E_CHROMIUM = chromium;
  process.env.E2E_ADDRESS = globalThis.knotenwerkProduct.address;
}
