import { useEffect, useRef, type RefObject } from 'react';

/** Room that the head of the table takes while its rows scroll beneath, in pixels. */
const HEAD = 40;
/** What is seen below the row at least. */
const BELOW = 40;

/** Scrolls the panel to a row that is out of sight, no further than it takes; a page that scrolls as a whole stays where it is. */
function showInPanel(row: HTMLElement | null): void {
  const panel = row?.closest<HTMLElement>('.panel__body');
  if (!row || !panel || getComputedStyle(panel).overflowY === 'visible') return;
  const from = row.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  const beyond = from + row.offsetHeight + BELOW - panel.clientHeight;
  if (from < HEAD) panel.scrollTop += from - HEAD;
  else if (beyond > 0) panel.scrollTop += beyond;
}

/** Brings the row of a Kreis into sight when it is chosen; when the page is opened with it, its heading stays in sight. */
export function useChosenInSight(chosen: string | null): RefObject<HTMLTableElement | null> {
  const table = useRef<HTMLTableElement>(null);
  const last = useRef(chosen);
  useEffect(() => {
    if (last.current === chosen) return;
    last.current = chosen;
    const link = table.current?.querySelector('[aria-current]');
    showInPanel(link?.closest('tr') ?? null);
  }, [chosen]);
  return table;
}
