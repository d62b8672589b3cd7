import type { Core, ElementDefinition } from 'cytoscape';
import { useEffect } from 'react';
import type { Bundle } from './bundles.ts';
import { FOCUS_RING_ID } from './elements.ts';
import type { ShownWays } from './shown-ways.ts';

/** What is marked in the drawing. */
export interface Highlight {
  readonly elements: readonly ElementDefinition[];
  readonly selected: string | null;
  /** Actors picked out. */
  readonly marked: readonly string[];
  /** The bundle whose links are listed: everything else fades. */
  readonly bundle: Bundle | null;
  /** Ways that are shown: everything beside them fades. */
  readonly ways: ShownWays | null;
  /** The subject never fades. */
  readonly subjects: readonly string[];
}

const withMark = (line: string): readonly string[] => [line, `${line}~mark`];

/** What does not fade; null where nothing does. */
function keptOf({ bundle, ways, selected, marked, subjects }: Omit<Highlight, 'elements'>) {
  if (bundle !== null)
    return new Set([...withMark(bundle.id), bundle.source, bundle.target, ...subjects]);
  if (ways === null) return null;
  return new Set([
    ...ways.actors,
    ...[...ways.lines].flatMap(withMark),
    ...(selected === null ? [] : [selected]),
    ...marked,
    FOCUS_RING_ID,
  ]);
}

/** Marks the selected actor and those picked out, and fades what is not meant; again after every change of the elements. */
export function useHighlight(
  core: Core | null,
  { elements, selected, marked, bundle, ways, subjects }: Highlight,
): void {
  useEffect(() => {
    if (core === null || core.destroyed()) return;
    core.batch(() => {
      core.elements('.selected, .marked').removeClass('selected marked');
      core.edges('.of-selected').removeClass('of-selected');
      for (const id of marked) core.getElementById(id).addClass('marked');
      if (selected === null) return;
      const node = core.getElementById(selected);
      node.addClass('selected');
      node.connectedEdges().addClass('of-selected');
    });
  }, [core, elements, selected, marked]);
  useEffect(() => {
    if (core === null || core.destroyed()) return;
    core.batch(() => {
      core.elements().removeClass('faded');
      const kept = keptOf({ bundle, ways, selected, marked, subjects });
      if (kept === null) return;
      core
        .elements()
        .filter((element) => !kept.has(element.id()))
        .addClass('faded');
    });
  }, [core, elements, bundle, ways, selected, marked, subjects]);
}
