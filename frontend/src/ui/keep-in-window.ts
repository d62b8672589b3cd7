/** Room left between a panel and the edge of the window, in pixels. */
const MARGIN = 8;

/** As the ref of a panel: moves it back into the window where it would stick out of an edge as it opens. */
export function keepInWindow(panel: HTMLElement | null): void {
  if (panel === null) return;
  const { left, right } = panel.getBoundingClientRect();
  const over = right + MARGIN - document.documentElement.clientWidth;
  const missing = MARGIN - left;
  if (missing > 0) panel.style.translate = `${String(missing)}px`;
  else if (over > 0) panel.style.translate = `${String(-Math.min(over, -missing))}px`;
}
