import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Box } from '../layout/geometry.ts';

/** The ground of the band behind the drawing: as wide as the canvas whatever part of the drawing is seen. */
export function GraphBand({
  core,
  band,
}: {
  readonly core: Core | null;
  readonly band: Box | null;
}) {
  const { t } = useTranslation('graph');
  const ground = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = ground.current;
    if (core === null || band === null || element === null) return;
    const follow = () => {
      const bottom = (band.y + band.height) * core.zoom() + core.pan().y;
      element.style.height = `${String(Math.max(0, bottom))}px`;
    };
    follow();
    core.on('viewport', follow);
    return () => {
      core.off('viewport', follow);
    };
  }, [core, band]);
  if (band === null) return null;
  return (
    <div ref={ground} className="graph__band" aria-hidden="true">
      {t('band')}
    </div>
  );
}
