import { useState } from 'react';

/** The last value that was there: the picture stays while the next one loads. `key` null forgets it. */
export function useKept<Value>(value: Value | null | undefined, key: string | null): Value | null {
  const [kept, setKept] = useState<Value | null>(null);
  if (key === null && kept !== null) setKept(null);
  else if (key !== null && value !== null && value !== undefined && value !== kept) setKept(value);
  return key === null ? null : (value ?? kept);
}
