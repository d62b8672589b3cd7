import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon.tsx';

/** Copies the address, which is the whole view. Not offered where the browser has no clipboard for pages. */
export function ShareButton() {
  const { t } = useTranslation('atlas');
  const [copied, setCopied] = useState<string | null>(null);
  if (!('clipboard' in navigator)) return null;
  const address = window.location.href;
  return (
    <button
      type="button"
      className="tool"
      onClick={() => {
        void navigator.clipboard.writeText(window.location.href).then(() => {
          setCopied(window.location.href);
        });
      }}
    >
      <Icon name={copied === address ? 'check' : 'share'} />
      <span role="status">{t(copied === address ? 'shared' : 'share')}</span>
    </button>
  );
}
