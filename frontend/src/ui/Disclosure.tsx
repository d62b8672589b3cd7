import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { keepInWindow } from './keep-in-window.ts';

interface DisclosureProps {
  /** What the button shows. */
  readonly button: ReactNode;
  readonly buttonClassName: string;
  readonly buttonLabel?: string;
  /** At which edge of the button the panel stands. */
  readonly align?: 'start' | 'end';
  /** Names the panel; the button's text unless told. */
  readonly panelLabel: string;
  readonly children: ReactNode;
}

/** A button that opens a small panel below itself. Esc, a click elsewhere or leaving it with Tab closes it. */
export function Disclosure(props: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const closeOutside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      className="disclosure"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        className={props.buttonClassName}
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        aria-label={props.buttonLabel}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {props.button}
      </button>
      {open && (
        <div
          ref={keepInWindow}
          id={panelId}
          role="group"
          aria-label={props.panelLabel}
          className={`disclosure__panel disclosure__panel--${props.align ?? 'start'}`}
        >
          {props.children}
        </div>
      )}
    </div>
  );
}
