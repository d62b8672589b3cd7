import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Zone } from '../layout/zones.ts';

interface GraphZonesProps {
  readonly core: Core | null;
  /** Keep the object while it stays the same. */
  readonly zones: readonly Zone[];
}

/** The named strips behind the drawing: as wide as the canvas whatever part of the drawing is seen. */
export function GraphZones({ core, zones }: GraphZonesProps) {
  const { t } = useTranslation('graph');
  const ground = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const strips = [...(ground.current?.children ?? [])] as HTMLElement[];
    if (core === null || core.destroyed()) return;
    const follow = () => {
      const [zoom, { y: pan }] = [core.zoom(), core.pan()];
      for (const [place, { box }] of zones.entries()) {
        const strip = strips[place];
        // One at the upper edge of the drawing reaches to that of the canvas, however far down it is panned.
        const top = box.y === 0 ? 0 : box.y * zoom + pan;
        if (strip === undefined) continue;
        strip.style.top = `${String(top)}px`;
        strip.style.height = `${String(Math.max(0, (box.y + box.height) * zoom + pan - top))}px`;
      }
    };
    follow();
    core.on('viewport', follow);
    return () => {
      core.off('viewport', follow);
    };
  }, [core, zones]);
  return (
    <div ref={ground} className="graph__zones" aria-hidden="true">
      {zones.map(({ name }) => (
        <div key={name} className={`graph__zone graph__zone--${name}`}>
          {t(`zones.${name}`)}
        </div>
      ))}
    </div>
  );
}
