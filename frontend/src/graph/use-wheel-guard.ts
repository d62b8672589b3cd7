import { useEffect, type RefObject } from 'react';

/** The wheel scrolls the page, not the drawing, unless Ctrl is held or the drawing has the focus: no wheel trap. */
export function useWheelGuard(stage: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const guard = (event: WheelEvent) => {
      if (!event.ctrlKey && !element.contains(document.activeElement)) event.stopPropagation();
    };
    element.addEventListener('wheel', guard, { capture: true, passive: true });
    return () => {
      element.removeEventListener('wheel', guard, { capture: true });
    };
  }, [stage]);
}
