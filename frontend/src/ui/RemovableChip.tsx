import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

interface RemovableChipProps {
  /** What pressing it does, for those who hear it. */
  readonly label: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** Where the focus may go when the chip is gone: to what follows it, else to what is before it, else to the main part. */
function placesBeside(chip: HTMLElement): readonly HTMLElement[] {
  const main = chip.closest('main');
  const stops = [...(main?.querySelectorAll<HTMLElement>('button, input, a[href]') ?? [])];
  const place = stops.indexOf(chip);
  return [
    ...stops.slice(place + 1),
    ...stops.slice(0, place).toReversed(),
    ...(main ? [main] : []),
  ];
}

/** A choice that is taken back by pressing it. It disappears with that, and passes the focus on instead of losing it. */
export function RemovableChip({ label, onRemove, children }: RemovableChipProps) {
  return (
    <button
      type="button"
      className="filter-button filter-button--on chip"
      aria-label={label}
      onClick={({ currentTarget }) => {
        const beside = placesBeside(currentTarget);
        onRemove();
        requestAnimationFrame(() => {
          if (!currentTarget.isConnected) beside.find((place) => place.isConnected)?.focus();
        });
      }}
    >
      {children}
      <Icon name="close" />
    </button>
  );
}
