import type { Map as LeafletMap } from 'leaflet';
import { useState } from 'react';
import type { SeatCluster, SeatPlace } from './seat-clusters.ts';
import { SeatWindow } from './SeatWindow.tsx';
import { useSeatLabel } from './use-seat-label.ts';
import { findMark, useSeatMarks } from './use-seat-marks.ts';

interface SeatsProps {
  readonly leaflet: LeafletMap | null;
  readonly places: readonly SeatPlace[];
}

/** The seats on the map: marks, and the window of the one that was opened. */
export function Seats({ leaflet, places }: SeatsProps) {
  const [opened, setOpened] = useState<SeatCluster | null>(null);
  const labelOf = useSeatLabel();
  useSeatMarks(leaflet, { places, labelOf, onOpen: setOpened });
  if (leaflet === null || opened === null) return null;
  return (
    <SeatWindow
      leaflet={leaflet}
      cluster={opened}
      title={labelOf(opened)}
      onClose={() => {
        setOpened(null);
        findMark(opened.key)?.focus();
      }}
    />
  );
}
