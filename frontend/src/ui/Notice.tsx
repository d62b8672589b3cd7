import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

interface NoticeProps {
  readonly tone?: 'info' | 'warn' | 'bad';
  readonly children: ReactNode;
  /** `status`: told by assistive technology as it appears. */
  readonly live?: boolean;
}

/** A calm message on the page. */
export function Notice({ tone = 'info', live = false, children }: NoticeProps) {
  return (
    <div className={`notice notice--${tone}`} role={live ? 'status' : undefined}>
      <Icon name={tone === 'info' ? 'info' : 'warn'} size={20} />
      <div className="notice__text">{children}</div>
    </div>
  );
}
