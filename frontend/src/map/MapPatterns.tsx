import { HATCH_ID } from './hatch.ts';
import { FADES } from './use-backdrop.ts';

/** From which end of a shape a gradient starts to fade. */
const ENDS = {
  west: { x1: 0, x2: 1, y1: 0, y2: 0 },
  east: { x1: 1, x2: 0, y1: 0, y2: 0 },
  north: { x1: 0, x2: 0, y1: 0, y2: 1 },
  south: { x1: 0, x2: 0, y1: 1, y2: 0 },
} as const;

/** What shapes of the map are filled with besides plain colours: lines at a slant for no value, and fading edges. */
export function MapPatterns() {
  return (
    <svg className="map__patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <pattern
        id={HATCH_ID}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="map__hatch-ground" width="7" height="7" />
        <path className="map__hatch-line" d="M0 0V7" />
      </pattern>
      {FADES.map((side) => (
        <linearGradient key={side} id={`map-fade-${side}`} {...ENDS[side]}>
          <stop className="map__fade" offset="0.1" />
          <stop className="map__fade map__fade--end" offset="1" />
        </linearGradient>
      ))}
    </svg>
  );
}
