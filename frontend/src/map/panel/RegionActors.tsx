import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { toApiError } from '../../api/api-error.ts';
import { RegionActorsDocument } from '../../gql/graphql.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useViewState } from '../../view/use-view-state.ts';
import { ActorTicks } from '../seats/ActorTicks.tsx';
import { regionQuestion } from '../region-question.ts';
import type { MapView } from '../use-map-view.ts';

/** So many are named; the page of the region has the others. */
const MOST = 200;

interface RegionActorsProps {
  readonly view: MapView;
}

function Named({ view }: RegionActorsProps) {
  const { t } = useTranslation('map');
  const { state } = useViewState();
  const { filter, asOf } = regionQuestion(state, view.frame);
  const { id } = view.place.region;
  const key = JSON.stringify({ id, filter, asOf, first: MOST });
  const variables = useMemo(
    () => JSON.parse(key) as { readonly id: string; readonly first: number },
    [key],
  );
  const [{ data, error }, ask] = useQuery({ query: RegionActorsDocument, variables });
  if (error !== undefined)
    return (
      <ErrorState
        error={toApiError(error)}
        onRetry={() => {
          ask({ requestPolicy: 'network-only' });
        }}
        heading="h2"
      />
    );
  const members = data?.region?.overview.members;
  if (members === undefined) return <Skeleton lines={4} label={t('seats.loading')} />;
  const more = members.totalCount - members.items.length;
  return (
    <>
      <ActorTicks actors={members.items.map(({ organisation }) => organisation)} />
      {more > 0 && <p className="muted small">{t('seats.more', { count: more })}</p>}
    </>
  );
}

/** Who is counted in the region of the address, by name; open for a Kreis, where they are few. */
export function RegionActors({ view }: RegionActorsProps) {
  const { t } = useTranslation('map');
  const isDistrict = view.frame.chosen !== null;
  const [open, setOpen] = useState(isDistrict);
  return (
    <details
      className="map-actors"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{t('actors')}</summary>
      {open && <Named view={view} />}
    </details>
  );
}
