import { useRef, type ReactNode } from 'react';
import { usePrinting } from './use-printing.ts';

interface FoldableProps {
  readonly className?: string;
  /** Whether it is unfolded at first. */
  readonly open?: boolean;
  /** The summary, then what is folded away. */
  readonly children: ReactNode;
}

/** What is folded away on screen; on paper it is always unfolded, and afterwards as it was before. */
export function Foldable({ className, open, children }: FoldableProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const wasFolded = useRef(false);
  usePrinting((isPrinting) => {
    const element = details.current;
    if (element === null) return;
    // The beginning is told twice: the second time finds it unfolded already.
    if (isPrinting) wasFolded.current ||= !element.open;
    if (isPrinting) element.open = true;
    else if (wasFolded.current) {
      element.open = false;
      wasFolded.current = false;
    }
  });
  return (
    <details ref={details} className={className} open={open}>
      {children}
    </details>
  );
}
