/** A rectangle in pixels from the upper left corner of a window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How a text stands in a window of a size in pixels: one that is cut by its edge would be read as another one. */
export function placeInWindow(
  { left, top, width, height }: Box,
  window: Pick<Box, 'width' | 'height'>,
): 'within' | 'cut' | 'beyond' {
  const [right, bottom] = [left + width, top + height];
  if (left >= 0 && top >= 0 && right <= window.width && bottom <= window.height) return 'within';
  const isSeen = left < window.width && top < window.height && right > 0 && bottom > 0;
  return isSeen ? 'cut' : 'beyond';
}
