import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { usePageHref } from '../../view/use-page-href.ts';
import { fanOf } from './seat-fan.ts';
import { clusterNow, holdsPoint, type SeatCluster } from './seat-clusters.ts';
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

/** Gives the focus to a mark; to the map where the mark is none, or covered, or beyond the window. */
function focusOn(mark: HTMLElement | null, map: HTMLElement): void {
  mark?.focus();
  if (mark === null || document.activeElement !== mark) map.focus();
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
  const now = useMemo(
    () => (opened === null ? null : clusterNow(opened, clusters)),
    [opened, clusters],
  );
  // Who comes back with another filter is not opened again by it.
  if (opened !== null && now === null) setOpened(null);
  const close = useCallback(
    (hadFocus: boolean) => {
      setOpened(null);
      setPointed(null);
      if (!hadFocus || opened === null || leaflet === null) return;
      const mark = clusters.find((cluster) => holdsPoint(cluster, opened));
      focusOn(mark === undefined ? null : findMark(mark.key), leaflet.getContainer());
    },
    [opened, clusters, leaflet],
  );
  const { cluster, loading, failed, retry } = useOpenedSeats(now);
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
