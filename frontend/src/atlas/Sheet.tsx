import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const HEIGHTS = ['peek', 'half', 'full'] as const;

/** The profile below the network on phones, in three heights. */
export function Sheet({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation(['atlas', 'profile']);
  const [place, setPlace] = useState(1);
  const isFull = place === HEIGHTS.length - 1;
  return (
    <aside className={`sheet sheet--${HEIGHTS[place] ?? 'half'}`} aria-label={t('profile:panel')}>
      <button
        type="button"
        className="sheet__grip"
        aria-label={t(isFull ? 'atlas:sheet.smaller' : 'atlas:sheet.larger')}
        onClick={() => {
          setPlace((place + 1) % HEIGHTS.length);
        }}
      >
        <span aria-hidden="true" />
      </button>
      <div className="sheet__body">{children}</div>
    </aside>
  );
}
