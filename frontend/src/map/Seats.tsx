import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatCluster, SeatPlace } from './seat-clusters.ts';
import { SeatWindow } from './SeatWindow.tsx';
import { findMark, useSeatMarks } from './use-seat-marks.ts';

interface SeatsProps {
  readonly leaflet: LeafletMap | null;
  readonly places: readonly SeatPlace[];
}

/** Towns named in a mark before „und weitere“. */
const NAMED = 3;

/** The seats on the map: marks, and the window of the one that was opened. */
export function Seats({ leaflet, places }: SeatsProps) {
  const { t } = useTranslation('map');
  const [opened, setOpened] = useState<SeatCluster | null>(null);
  const labelOf = useCallback(
    ({ places: towns, count }: SeatCluster) => {
      const names = towns.slice(0, NAMED).map(({ name }) => name ?? '');
      const rest = towns.length - names.length;
      const where = [...names, ...(rest > 0 ? [t('seats.towns', { count: rest })] : [])];
      return t('seats.mark', { count, where: where.join(', ') });
    },
    [t],
  );
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
