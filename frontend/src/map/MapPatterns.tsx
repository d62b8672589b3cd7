import { FADE_ENDS, FADES } from './fades.ts';
import { HATCH_ID } from './hatch.ts';

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
        <linearGradient key={side} id={`map-fade-${side}`} {...FADE_ENDS[side]}>
          <stop className="map__fade" offset="0.1" />
          <stop className="map__fade map__fade--end" offset="1" />
        </linearGradient>
      ))}
    </svg>
  );
}
