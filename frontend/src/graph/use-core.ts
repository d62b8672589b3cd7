import type { Core } from 'cytoscape';
import { useCallback, useState } from 'react';

/**
 * The drawing library's core. The wrapper hands it over on every update, and under StrictMode there are two, the first
 * of which is destroyed: only a new one changes the state.
 */
export function useCore(): readonly [Core | null, (core: Core) => void] {
  const [core, setCore] = useState<Core | null>(null);
  const receive = useCallback((received: Core) => {
    setCore((known) => (known === received ? known : received));
  }, []);
  return [core, receive];
}
