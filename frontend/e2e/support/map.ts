import type { Page } from 'playwright-core';
import type { Desk } from './desk.ts';

/** The window of the map, and the regions painted in it. */
export const MAP = '[role="application"]';
export const SHAPES = 'path.map__region';

/** Opens a map at a desk, as wide as told in pixels, and waits until its regions are painted. */
export async function openMap(
  desk: Desk,
  path: string,
  width?: number,
  height = 900,
): Promise<Page> {
  const { page } = desk;
  if (width !== undefined) await page.setViewportSize({ width, height });
  await desk.open(path);
  await page.locator(`${SHAPES}[data-shade]`).first().waitFor();
  return page;
}
