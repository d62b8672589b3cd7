import { jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';

// A browser shares the machine with every other suite; what is slow is for the bench to say.
jest.setTimeout(120_000);

/** Where the built product answers, and the browser to look at it with; null where there is no browser. */
export const PRODUCT = {
  address: process.env['E2E_ADDRESS'] ?? '',
  browser: process.env['E2E_CHROMIUM'] ?? '',
};

/** `describe` where there is a browser; the run says once that the suites are left out otherwise. */
export const describeInBrowser = PRODUCT.browser === '' ? describe.skip : describe;

export interface DeskOptions {
  readonly width?: number;
  readonly height?: number;
  readonly locale?: 'de-DE' | 'en-GB';
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  /** Another server than the common one. */
  readonly address?: string;
}

/** A page in a fresh context that notes what must never happen. */
export interface Desk {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, page errors and breaches of the content security policy. */
  readonly errors: readonly string[];
  /** Requests to any other origin. */
  readonly foreign: readonly string[];
  open(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Sits down at a desk: a fresh context of the given size, language and colour scheme. */
export async function sitDown(browser: Browser, options: DeskOptions = {}): Promise<Desk> {
  const {
    width = 1440,
    height = 900,
    locale = 'de-DE',
    dark = false,
    reducedMotion = true,
  } = options;
  const address = options.address ?? PRODUCT.address;
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    // An image the page made itself is of its own origin too: `blob:http://…`.
    if (new URL(request.url()).origin !== new URL(address).origin) foreign.push(request.url());
  });
  return {
    page,
    context,
    errors,
    foreign,
    open: async (path) => {
      await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
    },
    close: () => context.close(),
  };
}

/** One browser for a suite. */
export function useBrowser(): () => Browser {
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = await launchBrowser(PRODUCT.browser);
  });
  afterAll(() => browser?.close());
  return () => {
    if (browser === null) throw new Error('The browser is not open yet.');
    return browser;
  };
}

/** For every test of a suite a fresh desk, at which no error and no foreign request may be seen. */
export function useDesk(browser: () => Browser, options: DeskOptions = {}): () => Desk {
  let desk: Desk | null = null;
  const present = (): Desk => {
    if (desk === null) throw new Error('Nobody sits at the desk yet.');
    return desk;
  };
  beforeEach(async () => {
    desk = await sitDown(browser(), options);
  });
  afterEach(async () => {
    const { errors, foreign } = present();
    await present().close();
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
  });
  return present;
}
