import { useEffect, useState } from 'react';

/** From this on a wait is told, in milliseconds; what is over sooner would only flicker. */
const TOLD_AFTER = 400;

/** Whether something has been so for long enough to be told. */
export function useLasting(isSo: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isSo) return undefined;
    const timer = setTimeout(() => {
      setLasts(true);
    }, TOLD_AFTER);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [isSo]);
  return isSo && lasts;
}
