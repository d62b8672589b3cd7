import type { Page } from 'playwright-core';

/** A page has fewer stops than this; who needs more presses is lost. */
const MOST_STOPS = 300;

/** Presses Tab until the focused element fits the selector and, where given, is called `name`. */
export async function tabTo(page: Page, selector: string, name?: string): Promise<void> {
  for (let press = 0; press < MOST_STOPS; press += 1) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(
      ([wanted, called]) => {
        const { activeElement } = document;
        const own = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
        return (
          activeElement?.matches(wanted) === true && (called === null || own.trim() === called)
        );
      },
      [selector, name ?? null] as const,
    );
    if (there) return;
  }
  throw new Error(`Tab never reached ${[selector, name].join(' ')}.`);
}

/** How a screen reader would call what has the focus, roughly; empty where nothing has it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return '';
    const label =
      activeElement instanceof HTMLInputElement && activeElement.labels?.[0]?.textContent;
    return (
      activeElement.getAttribute('aria-label') ??
      (label || activeElement.textContent)
    ).trim();
  });
