import { useCallback, useSyncExternalStore } from 'react';

/** The widths at which the page is laid out differently; kept in step with the media queries in `styles/`. */
export const WIDTHS = {
  /** Phones: one column. */
  small: '(max-width: 640px)',
  /** Below this the filters stand in one menu. */
  tight: '(max-width: 1279px)',
  /** Below this the bars are short of room. */
  narrow: '(max-width: 1120px)',
  /** Too narrow to read a network: the list is the first view. */
  listFirst: '(max-width: 399px)',
} as const;

/** Whether a media query holds now, and again when that changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', onChange);
      return () => {
        media.removeEventListener('change', onChange);
      };
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
