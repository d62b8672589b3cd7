import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser of a path without a window. */
export function launchBrowser(executablePath) {
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}
