import { useEffect, useState } from 'react';
import { GRAPH_FONT, TEXT_STYLES } from './text-styles.ts';

/** Without the font of the page after this time, in milliseconds, its substitute is measured. */
const LONGEST_WAIT = 1500;

/** Whether the fonts of the drawing are there: labels measured before would be placed for another width. */
export function useFontsReady(): boolean {
  const [ready, setReady] = useState(!('fonts' in document));
  useEffect(() => {
    if (!('fonts' in document)) return undefined;
    let isWanted = true;
    const done = () => {
      if (isWanted) setReady(true);
    };
    const timer = setTimeout(done, LONGEST_WAIT);
    void loadFonts().then(done, done);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, []);
  return ready;
}

async function loadFonts(): Promise<void> {
  const weights = new Set(Object.values(TEXT_STYLES).map(({ weight }) => weight));
  await Promise.all(
    [...weights].map((weight) => document.fonts.load(`${String(weight)} 14px ${GRAPH_FONT}`, 'Aä')),
  );
}
