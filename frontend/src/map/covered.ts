import type { Box } from './in-window.ts';

/** Half the width of the smallest mark, in pixels. */
const REACH = 13;

/** What on the map is clicked or scrolled. */
const CONTROLS = 'button, a, .map-legend details';

/** Events of the map after which something else of it may be covered. */
export const COVER_EVENTS = 'moveend coverchange';

/** Where buttons and links lie on the map, in the window of the browser; windows that were opened are no part of it. */
export function coveringBoxes(map: HTMLElement): readonly DOMRect[] {
  const above = map.closest('.map')?.querySelectorAll(CONTROLS) ?? [];
  return [...above]
    .filter((element) => !map.contains(element) && element.closest('[role="dialog"]') === null)
    .map((element) => element.getBoundingClientRect())
    .filter(({ width }) => width > 0);
}

/** What is read on the map: its legend, the note above it and its source. */
const WORDS = '.map-legend, .map__seats, .map__foot > span';

/** Tells of a text on the map whether nothing that is read or clicked lies on it, as it is now. */
export function freeOfWords(map: HTMLElement): (text: Box) => boolean {
  const { left, top } = map.getBoundingClientRect();
  const words = map.closest('.map')?.querySelectorAll(WORDS) ?? [];
  const boxes = [
    ...coveringBoxes(map),
    ...Array.from(words, (element) => element.getBoundingClientRect()),
  ];
  return (text) =>
    !boxes.some(
      (box) =>
        box.left - left < text.left + text.width &&
        box.right - left > text.left &&
        box.top - top < text.top + text.height &&
        box.bottom - top > text.top,
    );
}

/** How much of the map the legend takes at its left, in pixels; 0 where it stands below. */
export function legendRoom(map: HTMLElement): number {
  const legend = map.closest('.map')?.querySelector('.map-legend')?.getBoundingClientRect();
  const { left, bottom } = map.getBoundingClientRect();
  return legend === undefined || legend.top >= bottom ? 0 : Math.max(0, legend.right - left);
}

/** Whether a button lies on a mark: it can't be hit until the map is moved. */
export function isCovered(mark: HTMLElement, boxes: readonly DOMRect[]): boolean {
  const { left, top, width, height } = mark.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  return boxes.some(
    (box) =>
      box.left < x + REACH &&
      box.right > x - REACH &&
      box.top < y + REACH &&
      box.bottom > y - REACH,
  );
}
