import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from './theme.ts';

const STORED_AT = 'knotenwerk.einzeltasten';
const OFF = 'aus';

const listeners = new Set<() => void>();
let enabled = readStored(STORED_AT) !== OFF;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function setEnabled(wanted: boolean): void {
  enabled = wanted;
  writeStored(STORED_AT, wanted ? 'an' : OFF);
  for (const listener of listeners) listener();
}

/**
 * Whether keys act without a modifier key, and the way to switch that (WCAG 2.1.4): whoever dictates would press them
 * by speaking. Kept in this browser.
 */
export function useShortcuts(): readonly [boolean, (wanted: boolean) => void] {
  return [useSyncExternalStore(subscribe, () => enabled), setEnabled];
}
