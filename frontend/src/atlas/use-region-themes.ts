import { GERMANY } from '@knotenwerk/graph-schema';
import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { useQuery } from 'urql';
import { RegionThemesDocument, type RegionThemesQueryVariables } from '../gql/graphql.ts';
import { WHOLE } from '../map/frame.ts';
import { regionQuestion } from '../map/region-question.ts';
import { useViewState } from '../view/use-view-state.ts';
import { toThemeCounts, type ThemeCounts } from './use-theme-counts.ts';

/** The themes of those the map counts in its region, counted without the filter by themes. Null on every other page. */
export function useRegionThemes(): ThemeCounts | null {
  const onMap = useLocation().pathname === '/karte';
  const { state } = useViewState();
  const { filter, asOf } = regionQuestion({ ...state, themes: [] }, WHOLE);
  const key = JSON.stringify({ id: state.region ?? GERMANY, filter, asOf });
  const variables = useMemo(() => JSON.parse(key) as RegionThemesQueryVariables, [key]);
  const [{ data }] = useQuery({ query: RegionThemesDocument, variables, pause: !onMap });
  const found = onMap ? data?.region?.overview.themes : undefined;
  return useMemo(
    () => (found === undefined ? null : toThemeCounts(found.filter(({ count }) => count > 0))),
    [found],
  );
}
