import { useState } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router';

/** The ways back to the state before the last step, and forward again; null where there is none. */
export interface Steps {
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/** Where one stands in the steps that were taken since the page was opened. */
interface Trail {
  readonly keys: readonly string[];
  readonly at: number;
}

function afterStep(trail: Trail, key: string, how: NavigationType): Trail {
  const { keys, at } = trail;
  if (keys[at] === key) return trail;
  const known = keys.indexOf(key);
  if (how === NavigationType.Pop) return known < 0 ? { keys: [key], at: 0 } : { keys, at: known };
  if (how === NavigationType.Replace) return { keys: keys.with(at, key), at };
  return { keys: [...keys.slice(0, at + 1), key], at: at + 1 };
}

/** Every change of what is looked at is a step in the browser's history; this walks in it, within the page. */
export function useSteps(): Steps {
  const { key } = useLocation();
  const how = useNavigationType();
  const navigate = useNavigate();
  const [trail, setTrail] = useState<Trail>({ keys: [key], at: 0 });
  const now = afterStep(trail, key, how);
  if (now !== trail) setTrail(now);
  const go = (delta: 1 | -1) => () => {
    void navigate(delta);
  };
  return {
    undo: now.at > 0 ? go(-1) : null,
    redo: now.at < now.keys.length - 1 ? go(1) : null,
  };
}
