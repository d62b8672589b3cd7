import type { Core } from 'cytoscape';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Point, Size } from '../layout/geometry.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Bundle } from './bundles.ts';
import type { GraphModel, GraphTexts } from './graph-model.ts';
import { linkSentences } from './link-sentences.ts';
import { LinkSentenceRow, SourceRows } from './LinkSentenceRow.tsx';
import { usePopoverPlace } from './use-popover-place.ts';

export interface LinksPopoverProps {
  readonly bundle: Bundle;
  readonly model: GraphModel;
  readonly texts: GraphTexts;
  readonly core: Core | null;
  /** The place on the line it belongs to. */
  readonly anchor: Point;
  readonly room: Size | null;
  readonly onClose: () => void;
}

/** All links between two actors as sentences. Takes the focus when it opens; Escape and the cross close it. */
export function LinksPopover({
  bundle,
  model,
  texts,
  core,
  anchor,
  room,
  onClose,
}: LinksPopoverProps) {
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
  }, [bundle]);
  const nameOf = (id: string) => {
    const entity = model.entities.get(id);
    return entity?.shortName ?? entity?.name ?? '';
  };
  const { sentences, sources } = linkSentences(bundle, nameOf, texts.locale);
  const title = t('linksTitle', {
    a: nameOf(bundle.source),
    b: nameOf(bundle.target),
    count: bundle.links.length,
  });
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
      <ul>
        {sentences.map((sentence) => (
          <LinkSentenceRow key={sentence.id} sentence={sentence} sources={sources} />
        ))}
      </ul>
      <SourceRows sources={sources} />
    </div>
  );
}
