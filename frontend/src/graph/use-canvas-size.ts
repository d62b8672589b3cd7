import { useEffect, useState, type RefObject } from 'react';
import type { Size } from '../layout/geometry.ts';

/** Sizes nearer to each other than this are one: a scroll bar must not rearrange the drawing. */
const SAME_WITHIN = 12;

/** The size of an element in pixels, null before it is known; small changes are left out. */
export function useCanvasSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = target;
      if (width === 0 || height === 0) return;
      setSize((before) =>
        before && isSame(before, { width, height }) ? before : { width, height },
      );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    measure();
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return size;
}

function isSame(a: Size, b: Size): boolean {
  return Math.abs(a.width - b.width) < SAME_WITHIN && Math.abs(a.height - b.height) < SAME_WITHIN;
}
