import type { Browser } from 'playwright-core';

/** Starts the browser of a path without a window. */
export function launchBrowser(executablePath: string): Promise<Browser>;
