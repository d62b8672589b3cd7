import { useEffect, useState } from 'react';

/** How long one year stays, in milliseconds: long enough to see what changed. */
const STEP_MS = 900;

/** Something that is played step by step. */
export interface Playback {
  readonly playing: boolean;
  /** Starts at the step shown, from the beginning where that is the last one. */
  readonly play: () => void;
  readonly pause: () => void;
}

/** Plays the steps 0 to `last`; stops at the end, and with the component that plays it. */
export function usePlayback(current: number, last: number, show: (step: number) => void): Playback {
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => {
      if (current < last) show(current + 1);
      if (current + 1 >= last) setPlaying(false);
    }, STEP_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [playing, current, last, show]);
  return {
    playing,
    play: () => {
      if (current >= last) show(0);
      setPlaying(true);
    },
    pause: () => {
      setPlaying(false);
    },
  };
}
