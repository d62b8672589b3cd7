import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

const SIGNS = { ok: 'check', warn: 'warn', bad: 'close', info: 'info' } as const;

interface BadgeProps {
  readonly tone: keyof typeof SIGNS;
  readonly children: ReactNode;
}

/** A state in one word with a sign, so that colour is never the only carrier. */
export function Badge({ tone, children }: BadgeProps) {
  return (
    <span className={`badge badge--${tone}`}>
      <Icon name={SIGNS[tone]} size={14} />
      {children}
    </span>
  );
}
