/** How long a move of the drawing takes, in milliseconds; nothing moves for those who asked for less motion. */
export function moveDuration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 240;
}
