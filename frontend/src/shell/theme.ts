import { useEffect, useState } from 'react';

/** How the page may look; `system` follows the device. Kept in step with `public/theme.js`. */
export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const STORED_AT = 'knotenwerk.darstellung';
const DARK = '(prefers-color-scheme: dark)';

function readChoice(): ThemeChoice {
  const stored = readStored(STORED_AT);
  return THEME_CHOICES.find((choice) => choice === stored) ?? 'system';
}

/** What this browser kept, or null; null too where storage is switched off. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a choice in this browser; where storage is switched off it lasts until the page is closed. */
export function writeStored(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice holds for this page; there is nothing else to do about switched-off storage.
  }
}

function show(choice: ThemeChoice): void {
  const dark = choice === 'dark' || (choice === 'system' && window.matchMedia(DARK).matches);
  document.documentElement.setAttribute('data-kern-theme', dark ? 'dark' : 'light');
}

/** The chosen look and the way to choose another; follows the device while `system` is chosen. */
export function useTheme(): readonly [ThemeChoice, (choice: ThemeChoice) => void] {
  const [choice, setChoice] = useState(readChoice);
  useEffect(() => {
    show(choice);
    const media = window.matchMedia(DARK);
    const follow = () => {
      show(choice);
    };
    media.addEventListener('change', follow);
    return () => {
      media.removeEventListener('change', follow);
    };
  }, [choice]);
  const choose = (next: ThemeChoice) => {
    writeStored(STORED_AT, next);
    setChoice(next);
  };
  return [choice, choose];
}
