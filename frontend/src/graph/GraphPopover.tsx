import type { Core } from 'cytoscape';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Point, Size } from '../layout/geometry.ts';
import { Icon } from '../ui/Icon.tsx';
import { usePopoverPlace } from './use-popover-place.ts';

/** Where a window stands, and how it is closed. */
export interface PopoverPlace {
  readonly core: Core | null;
  /** The place of the drawing it belongs to. */
  readonly anchor: Point;
  readonly room: Size | null;
  readonly onClose: () => void;
}

interface GraphPopoverProps extends PopoverPlace {
  readonly title: string;
  /** What it is about: it takes the focus anew when that changes. */
  readonly subject: string;
  readonly children: ReactNode;
}

/** A window beside a place of the drawing. Takes the focus when it opens; Escape and the cross close it. */
export function GraphPopover(props: GraphPopoverProps) {
  const { title, subject, core, anchor, room, onClose, children } = props;
  const { t } = useTranslation('graph');
  const titleId = useId();
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  const place = usePopoverPlace(core, anchor, room, size);
  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    setSize({ width: target.offsetWidth, height: target.offsetHeight });
    target.focus({ preventScroll: true });
  }, [subject]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      ref={element}
      className="graph__popover"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      style={place ? { left: place.x, top: place.y } : { visibility: 'hidden' }}
      onKeyDown={onKeyDown}
    >
      <h2 id={titleId}>{title}</h2>
      <button type="button" className="graph__close" aria-label={t('close')} onClick={onClose}>
        <Icon name="close" size={18} />
      </button>
      {children}
    </div>
  );
}
