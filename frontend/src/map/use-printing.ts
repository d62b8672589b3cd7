import { useEffect, useRef } from 'react';

/** Calls for as long as the page is shown as on paper, before the first and after the last moment of it. */
export function usePrinting(onPrint: (isPrinting: boolean) => void): void {
  const tell = useRef(onPrint);
  useEffect(() => {
    tell.current = onPrint;
  }, [onPrint]);
  useEffect(() => {
    const paper = matchMedia('print');
    const begin = () => {
      tell.current(true);
    };
    const end = () => {
      tell.current(false);
    };
    const change = ({ matches }: { readonly matches: boolean }) => {
      tell.current(matches);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    paper.addEventListener('change', change);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      paper.removeEventListener('change', change);
    };
  }, []);
}
