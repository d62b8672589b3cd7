import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WaitingNote } from './WaitingNote.tsx';

interface EarlierAnswerProps {
  /** What is shown is still that of the day chosen before. */
  readonly isEarlier: boolean;
  readonly children: ReactNode;
}

/** What was told for one day, kept until that of another is there: marked as such, and said. */
export function EarlierAnswer({ isEarlier, children }: EarlierAnswerProps) {
  const { t } = useTranslation('states');
  return (
    <>
      <WaitingNote isWaiting={isEarlier}>{t('earlier')}</WaitingNote>
      <div aria-busy={isEarlier}>{children}</div>
    </>
  );
}
