interface SkeletonProps {
  readonly lines: number;
  /** What is being loaded, for assistive technology. */
  readonly label: string;
}

/** Hairlines where text is going to stand. */
export function Skeleton({ lines, label }: SkeletonProps) {
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton__line" aria-hidden="true" />
      ))}
    </div>
  );
}
