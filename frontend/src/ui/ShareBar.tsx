/** Full width of a bar in the units of its drawing. */
const WIDTH = 100;

interface ShareBarProps {
  /** From 0 to 1. */
  readonly share: number;
  readonly className: string;
}

/** How much of the most something is, as a bar; the number itself stands beside it in words. */
export function ShareBar({ share, className }: ShareBarProps) {
  return (
    <svg
      className={className}
      viewBox={`0 0 ${String(WIDTH)} 8`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={`M0 0H${String(share * WIDTH)}V8H0Z`} />
    </svg>
  );
}
