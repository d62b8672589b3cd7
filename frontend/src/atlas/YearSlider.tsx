import { startTransition, useOptimistic, type KeyboardEvent, type PointerEvent } from 'react';
import type { YearOfLinks } from './use-timeline.ts';

interface YearSliderProps {
  /** Not empty. */
  readonly years: readonly YearOfLinks[];
  /** Place of the year shown; null: no single year is. */
  readonly chosen: number | null;
  readonly label: string;
  /** What stands for the year at a place, in words. */
  readonly textOf: (place: number | null) => string;
  readonly onChoose: (place: number) => void;
}

/** How far each key goes; Home and End go to the ends. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: -Infinity,
  End: Infinity,
};

const HEIGHT = 100;
const GAP = 0.2;

function Bars({ years, chosen }: Pick<YearSliderProps, 'years' | 'chosen'>) {
  const most = Math.max(1, ...years.map(({ linkCount }) => linkCount));
  return (
    <svg
      viewBox={`0 0 ${String(years.length)} ${String(HEIGHT)}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {years.map(({ year, linkCount }, place) => {
        const height = (HEIGHT * linkCount) / most;
        return (
          <rect
            key={year}
            className={place === chosen ? 'years__bar years__bar--chosen' : 'years__bar'}
            x={place + GAP / 2}
            y={HEIGHT - height}
            width={1 - GAP}
            height={height}
          />
        );
      })}
    </svg>
  );
}

/** One bar for each year, as high as its number of links; a slider for keys, a press or a drag chooses too. */
export function YearSlider({ years, chosen, label, textOf, onChoose }: YearSliderProps) {
  const last = years.length - 1;
  const yearAt = (place: number) => years[place]?.year;
  // The address follows a little later: keys pressed faster than that must count from where the last one led.
  const [shown, showNow] = useOptimistic(chosen);
  const choose = (place: number) => {
    const within = Math.min(last, Math.max(0, place));
    if (within === shown) return;
    startTransition(() => {
      showNow(within);
      onChoose(within);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    choose((shown ?? last) + step);
  };
  const onPointer = ({ currentTarget, clientX, buttons, pointerId }: PointerEvent) => {
    if (buttons !== 1) return;
    currentTarget.setPointerCapture(pointerId);
    const { left, width } = currentTarget.getBoundingClientRect();
    choose(Math.floor(((clientX - left) / width) * years.length));
  };
  return (
    <div
      className="years__slider"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={yearAt(0)}
      aria-valuemax={yearAt(last)}
      aria-valuenow={yearAt(shown ?? last)}
      aria-valuetext={textOf(shown)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
    >
      <Bars years={years} chosen={shown} />
    </div>
  );
}
