/** Half the width of the smallest mark, in pixels. */
const REACH = 13;

const SPOTS = [
  [0, 0],
  [-REACH, -REACH],
  [REACH, -REACH],
  [-REACH, REACH],
  [REACH, REACH],
] as const;

/** Whether buttons or the legend lie on a mark: it can't be hit until the map is moved. */
export function isCovered(mark: HTMLElement, map: HTMLElement): boolean {
  const { left, top, width, height } = mark.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  return SPOTS.some(([right, down]) => {
    const above = document.elementFromPoint(x + right, y + down);
    return above !== null && !map.contains(above);
  });
}
