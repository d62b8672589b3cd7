import type { Core } from 'cytoscape';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Drawing } from '../layout/drawing.ts';
import type { Room } from './viewport.ts';
import { fitView } from './viewport.ts';
import type { GraphModel } from './graph-model.ts';
import { placeNames, type Nameable } from './label-places.ts';
import { labelText } from './label-text.ts';
import { canvasMeasure, TEXT_STYLES, type TextRole } from './text-styles.ts';

interface WholeNamesProps {
  readonly core: Core | null;
  readonly model: GraphModel;
  readonly drawing: Drawing;
  readonly room: Room | null;
  /** Who is named before all others: the selected, and who the keyboard is at. */
  readonly foremost: readonly string[];
}

/** With everything in view about so many names; the more is zoomed in, the more there may be. */
const NAMES_AT_FIRST = 36;
/** So many of the most connected are named even where their names lie on the shapes of others. */
const PROMINENT = 14;

/** The layer that is moved with the drawing at once, and how large the drawing is shown, followed once a frame. */
function useZoomedLayer(core: Core | null) {
  const layer = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<number | null>(null);
  useEffect(() => {
    if (core === null || core.destroyed()) return;
    let frame = 0;
    const follow = () => {
      const { x, y } = core.pan();
      if (layer.current)
        layer.current.style.transform = `translate(${String(x)}px, ${String(y)}px)`;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        setZoom(core.zoom());
      });
    };
    follow();
    core.on('viewport', follow);
    return () => {
      cancelAnimationFrame(frame);
      core.off('viewport', follow);
    };
  }, [core]);
  return [layer, zoom] as const;
}

function neighboursOf(ids: readonly string[], { layout }: GraphModel): ReadonlySet<string> {
  return new Set(
    layout.links.flatMap(({ source, target }) =>
      ids.includes(source) ? [target] : ids.includes(target) ? [source] : [],
    ),
  );
}

interface Named {
  readonly id: string;
  readonly text: string;
  readonly role: TextRole;
}

/** Everybody with a name, those named first in front. */
function inOrder(model: GraphModel, foremost: readonly string[]): readonly Named[] {
  const near = neighboursOf(foremost, model);
  const rank = (id: string) => (foremost.includes(id) ? 0 : near.has(id) ? 1 : 2);
  const groups = [...model.standIns.values()].map(({ id, title }): Named => ({
    id,
    text: title ?? '',
    role: 'direct',
  }));
  const actors = [...model.entities.values()].map((entity, place): Named => ({
    id: entity.id,
    text: labelText(entity, 2, true),
    role: rank(entity.id) === 0 ? 'subject' : place < PROMINENT ? 'direct' : 'further',
  }));
  return [...groups, ...actors].sort((a, b) => rank(a.id) - rank(b.id));
}

/** The names in the drawing of the whole network: as large at every zoom, never one on another. */
export function WholeNames({ core, model, drawing, room, foremost }: WholeNamesProps) {
  const [measure] = useState(canvasMeasure);
  const [layer, zoom] = useZoomedLayer(core);
  const key = foremost.join(' ');
  const named = useMemo(() => inOrder(model, key === '' ? [] : key.split(' ')), [model, key]);
  const places = useMemo(() => {
    if (zoom === null || room === null) return [];
    const things = named.flatMap(({ id, text, role }, place): Nameable[] => {
      const node = drawing.nodes.get(id);
      if (node === undefined) return [];
      const size = { width: measure(text, role) + 4, height: TEXT_STYLES[role].lineHeight };
      const radius = (model.radii.get(id) ?? 0) * zoom;
      const prominent = place < PROMINENT || role === 'subject' || model.standIns.has(id);
      return [{ id, x: node.x * zoom, y: node.y * zoom, radius, size, prominent }];
    });
    const first = fitView(drawing.bounds, room).zoom;
    const most = NAMES_AT_FIRST * Math.max(1, zoom / first) ** 2;
    return placeNames(things, most, drawing.focus.x * zoom);
  }, [named, drawing, model, zoom, room, measure]);
  const byId = new Map(named.map((each) => [each.id, each]));
  return (
    <div className="graph__names" aria-hidden="true">
      <div ref={layer}>
        {places.map(({ id, x, y, width, height }) => (
          <span
            key={id}
            className={`graph__name graph__name--${byId.get(id)?.role ?? 'further'}`}
            style={{ left: x, top: y, width, height }}
          >
            {byId.get(id)?.text}
          </span>
        ))}
      </div>
    </div>
  );
}
