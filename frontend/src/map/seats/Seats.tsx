import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { usePageHref } from '../../view/use-page-href.ts';
import { fanOf } from './seat-fan.ts';
import type { SeatCluster } from './seat-clusters.ts';
import { SeatWindow } from './SeatWindow.tsx';
import { useOpenedSeats } from './use-opened-seats.ts';
import { usePickedSeats } from './use-picked-seats.ts';
import { useSeatLabel } from './use-seat-label.ts';
import { useSeatFan } from './use-seat-fan.ts';
import { findMark, useSeatMarks } from './use-seat-marks.ts';

interface SeatsProps {
  readonly leaflet: LeafletMap | null;
  readonly clusters: readonly SeatCluster[];
}

/** The seats on the map: marks, and the window of the one that was opened. */
export function Seats({ leaflet, clusters }: SeatsProps) {
  const [opened, setOpened] = useState<SeatCluster | null>(null);
  const labelOf = useSeatLabel();
  const isPicked = usePickedSeats();
  const { t } = useTranslation('map');
  const markLabel = useCallback(
    (cluster: SeatCluster) =>
      isPicked(cluster) ? t('seats.picked', { mark: labelOf(cluster) }) : labelOf(cluster),
    [isPicked, labelOf, t],
  );
  const [pointed, setPointed] = useState<string | null>(null);
  const hrefOf = usePageHref();
  const navigate = useNavigate();
  const onOpen = useCallback(
    (href: string) => {
      void navigate(href);
    },
    [navigate],
  );
  const close = useCallback(
    (hadFocus: boolean) => {
      setOpened(null);
      setPointed(null);
      if (hadFocus && opened !== null) findMark(opened.key)?.focus();
    },
    [opened],
  );
  const { cluster, loading, failed, retry } = useOpenedSeats(opened);
  useSeatFan(leaflet, { cluster, pointed, hrefOf, onOpen });
  useSeatMarks(leaflet, { clusters, isPicked, labelOf: markLabel, onOpen: setOpened });
  if (leaflet === null || cluster === null) return null;
  return (
    <SeatWindow
      leaflet={leaflet}
      cluster={cluster}
      title={labelOf(cluster)}
      fanned={fanOf(cluster).length}
      {...{ loading, failed }}
      onRetry={retry}
      onPoint={setPointed}
      onClose={close}
    />
  );
}
