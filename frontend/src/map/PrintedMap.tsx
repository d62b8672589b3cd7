import { GERMANY } from '@knotenwerk/graph-schema';
import { useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { usePrinting } from '../ui/use-printing.ts';
import type { MapDrawing } from './map-drawing.ts';
import { withLightColours } from './picture/light-colours.ts';
import type { MapSheet } from './picture/map-picture.ts';
import { pictureSvg } from './picture/map-svg.ts';
import { trimmedWindow } from './picture/trimmed-window.ts';
import { comparedShapes } from './shown-shapes.ts';
import { useMapSheet, type ShownMap } from './use-map-sheet.ts';

interface PrintedMapProps extends ShownMap {
  readonly drawing: RefObject<MapDrawing | null>;
}

interface Printed {
  readonly sheet: MapSheet;
  readonly svg: string;
}

/** The same map with a window that ends where its regions end, and in Germany as a whole the seats abroad. */
function onPaper(map: MapDrawing, { view, places }: ShownMap): MapDrawing {
  const { frame, shades } = view;
  const regions = comparedShapes(map.boundaries, frame, shades);
  const shown = { regions, places: frame.parent === GERMANY ? places : [] };
  return { ...map, window: () => trimmedWindow(map.window(), shown) };
}

/**
 * The map on paper: the part that is seen, drawn anew as wide as the page, as the window of the screen does not fit
 * one. It is there only while the page is printed.
 */
export function PrintedMap({ drawing, ...shown }: PrintedMapProps) {
  const makeSheet = useMapSheet(shown);
  const [printed, setPrinted] = useState<Printed | null>(null);
  usePrinting((isPrinting) => {
    const map = drawing.current;
    const next =
      !isPrinting || map === null
        ? null
        : withLightColours((colour) => {
            const sheet = makeSheet(onPaper(map, shown), colour);
            return { sheet, svg: pictureSvg(sheet.picture, sheet.title, colour) };
          });
    // Paper does not wait for the next frame.
    flushSync(() => {
      setPrinted(next);
    });
  });
  if (printed === null) return null;
  const { title, filters, notes } = printed.sheet;
  return (
    <figure className="map-print">
      <figcaption>
        <strong>{title}</strong>
        <span>{filters}</span>
        <span>{notes.join(' · ')}</span>
      </figcaption>
      {/* Markup of our own making, every text in it escaped. */}
      <div dangerouslySetInnerHTML={{ __html: printed.svg }} />
    </figure>
  );
}
