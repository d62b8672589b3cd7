import { useEffect, useState } from 'react';

/** From this on a wait is told, in milliseconds; what is over sooner would only flicker. */
const TOLD_AFTER = 400;

function useLasting(isSo: boolean): boolean {
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

interface WaitingNoteProps {
  /** The next answer is on its way, and the one before still shown. */
  readonly isWaiting: boolean;
  readonly children: string;
}

/** Says that what is shown is going to be replaced. It stands outside of what is `aria-busy`, where nothing is told. */
export function WaitingNote({ isWaiting, children }: WaitingNoteProps) {
  const isTold = useLasting(isWaiting);
  return (
    <p className="waiting" role="status">
      {isTold && children}
    </p>
  );
}
