import { useEffect, useState, type RefObject } from 'react';

/** How long the hint stays, in milliseconds. */
const STAYS = 2_000;

/**
 * The wheel scrolls the page; it zooms the map only while Ctrl is held (Cmd on a Mac), also by a pinch on a touchpad.
 * True for a while after it was turned without.
 */
export function useWheelHint(stage: RefObject<HTMLElement | null>): boolean {
  const [turned, setTurned] = useState(0);
  useEffect(() => {
    const element = stage.current;
    if (element === null) return undefined;
    const guard = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) event.preventDefault();
      else {
        event.stopPropagation();
        setTurned(Date.now());
      }
    };
    element.addEventListener('wheel', guard, { capture: true, passive: false });
    return () => {
      element.removeEventListener('wheel', guard, { capture: true });
    };
  }, [stage]);
  useEffect(() => {
    if (turned === 0) return undefined;
    const timer = setTimeout(() => {
      setTurned(0);
    }, STAYS);
    return () => {
      clearTimeout(timer);
    };
  }, [turned]);
  return turned > 0;
}
