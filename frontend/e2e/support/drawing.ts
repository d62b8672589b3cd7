import type { Page } from 'playwright-core';

/** Of the drawing library what is looked at; it leaves its core at the element it draws in. */
interface Collection {
  map<Value>(read: (element: Element) => Value): Value[];
}
interface Element {
  id(): string;
  position(): { x: number; y: number };
  renderedPosition(): { x: number; y: number };
  hasClass(name: string): boolean;
  boundingBox(options: object): { x1: number; y1: number; x2: number; y2: number };
}
interface Drawn extends HTMLElement {
  readonly _cyreg: {
    readonly cy: {
      zoom(): number;
      nodes(selector: string): Collection;
      elements(selector: string): Collection;
      getElementById(id: string): Element;
    };
  };
}

const CANVAS = '.graph__canvas';

/** How large the drawing is shown; 1: as designed. */
export function zoomOf(page: Page): Promise<number> {
  return page.locator(CANVAS).evaluate((canvas) => (canvas as Drawn)._cyreg.cy.zoom());
}

/** The ids of what is faded because something else is shown. */
export function fadedOf(page: Page): Promise<string[]> {
  return page
    .locator(CANVAS)
    .evaluate((canvas) => (canvas as Drawn)._cyreg.cy.elements('.faded').map((each) => each.id()));
}

/** Where an actor is on screen. */
export function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.locator(CANVAS).evaluate((canvas, wanted) => {
    const place = (canvas as Drawn)._cyreg.cy.getElementById(wanted).renderedPosition();
    const { x, y } = canvas.getBoundingClientRect();
    return { x: x + place.x, y: y + place.y };
  }, id);
}

/** Where the largest stand-in of a drawing is on screen: neighbours that are not drawn. */
export function placeOfStandIn(page: Page): Promise<{ x: number; y: number }> {
  return page.locator(CANVAS).evaluate((canvas) => {
    const [place] = (canvas as Drawn)._cyreg.cy
      .nodes('.stand-in.c-CHAMBER')
      .map((node) => node.renderedPosition());
    const { x, y } = canvas.getBoundingClientRect();
    return { x: x + (place?.x ?? 0), y: y + (place?.y ?? 0) };
  });
}

/** Where every actor stands in the drawing, whatever part of it is seen. */
export function placesOf(page: Page): Promise<Record<string, { x: number; y: number }>> {
  return page
    .locator(CANVAS)
    .evaluate((canvas) =>
      Object.fromEntries(
        (canvas as Drawn)._cyreg.cy
          .nodes('.actor')
          .map((node) => [node.id(), { ...node.position() }] as const),
      ),
    );
}

/** Where an actor is on screen. */
export function screenPlaceOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.locator(CANVAS).evaluate((canvas, wanted) => {
    const place = (canvas as Drawn)._cyreg.cy.getElementById(wanted).renderedPosition();
    const { x, y } = canvas.getBoundingClientRect();
    return { x: x + place.x, y: y + place.y };
  }, id);
}

/** Waits until the drawing has this actor in its middle. */
export async function waitForSubject(page: Page, id: string): Promise<void> {
  await page.waitForFunction(
    ([selector, subject]) => {
      const canvas = document.querySelector<Drawn>(selector ?? '');
      return canvas?._cyreg.cy.getElementById(subject ?? '').hasClass('r-subject');
    },
    [CANVAS, id],
  );
}

/** Which labels and headings lie on a foreign label, heading or shape, as the browser draws them: "a on b". */
export function overlapsOf(page: Page): Promise<string[]> {
  return page.locator(CANVAS).evaluate((canvas) => {
    const { cy } = (canvas as Drawn)._cyreg;
    const only = { includeEdges: false, includeOverlays: false, includeUnderlays: false };
    const labels = cy.nodes('.actor, .stand-in, .heading').map((node) => ({
      owner: node.id().split('~count')[0] ?? '',
      box: node.boundingBox({ ...only, includeNodes: false, includeLabels: true }),
    }));
    const shapes = cy.nodes('.actor, .stand-in').map((node) => ({
      owner: node.id(),
      box: node.boundingBox({ ...only, includeNodes: true, includeLabels: false }),
    }));
    // The library calls a label two pixels larger on every side than its text is.
    const slack = 4;
    return labels.flatMap(({ owner, box }, place) =>
      [...labels.slice(place + 1), ...shapes]
        .filter(
          (other) =>
            other.owner !== owner &&
            Math.min(box.x2, other.box.x2) - Math.max(box.x1, other.box.x1) > slack &&
            Math.min(box.y2, other.box.y2) - Math.max(box.y1, other.box.y1) > slack,
        )
        .map((other) => `${owner} on ${other.owner}`),
    );
  });
}
