import { useCallback, useState } from 'react';

/** What the drawing last said to those who do not see it, and how to say something. */
export function useAnnouncement(): readonly [string, (text: string) => void] {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const say = useCallback((text: string) => {
    setSaid(({ turn }) => ({ text, turn: turn + 1 }));
  }, []);
  // A no-break space more or less makes a repeated sentence a new one, so that it is read again.
  return [said.turn % 2 === 0 ? said.text : `${said.text}\u00a0`, say];
}
