/** What somebody reads in an element, spaces as they look; empty for none. */
export function textOf(element: Element | null | undefined): string {
  return element?.textContent ?? '';
}

/** Whether an element is shown: neither it nor anything around it is folded away. */
export function isShown(element: Element): boolean {
  return element.closest('[hidden]') === null;
}
