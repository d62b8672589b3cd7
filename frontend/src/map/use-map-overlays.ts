import { useState } from 'react';
import type { BoundingBox } from '../gql/graphql.ts';
import { useViewState } from '../view/use-view-state.ts';
import type { DrawnLinks } from './links/arc-bundles.ts';
import { usePlaceLinks } from './links/use-place-links.ts';
import { useTerritories } from './territories/use-territories.ts';

/** What lies on the regions where it is wanted: `onMap` for the map, `inWords` for what stands beside it. */
export function useMapOverlays() {
  const { state } = useViewState();
  const [window, setWindow] = useState<BoundingBox | null>(null);
  const [drawn, setDrawn] = useState<DrawnLinks | null>(null);
  const links = usePlaceLinks(state, window);
  const chambers = useTerritories(state);
  return {
    onMap: {
      ...{ links: links.links, areLinksCurrent: links.isCurrent },
      ...{ onDrawn: setDrawn, onWindow: setWindow },
      ...{ territories: chambers.territories, territory: state.territory },
    },
    inWords: { links, drawn, chambers },
  };
}

export type MapOverlays = ReturnType<typeof useMapOverlays>;
