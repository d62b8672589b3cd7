import type { Core, ElementDefinition } from 'cytoscape';
import { useEffect } from 'react';
import type { Bundle } from './bundles.ts';

/** What is marked in the drawing. */
export interface Highlight {
  readonly elements: readonly ElementDefinition[];
  readonly selected: string | null;
  /** The bundle whose links are listed: everything else fades. */
  readonly bundle: Bundle | null;
  /** The subject never fades. */
  readonly subjects: readonly string[];
}

/** Marks the selected actor and fades what is not meant; again after every change of the elements. */
export function useHighlight(
  core: Core | null,
  { elements, selected, bundle, subjects }: Highlight,
): void {
  useEffect(() => {
    if (core === null || core.destroyed()) return;
    core.batch(() => {
      core.elements('.selected').removeClass('selected');
      core.edges('.of-selected').removeClass('of-selected');
      if (selected === null) return;
      const node = core.getElementById(selected);
      node.addClass('selected');
      node.connectedEdges().addClass('of-selected');
    });
  }, [core, elements, selected]);
  useEffect(() => {
    if (core === null || core.destroyed()) return;
    core.batch(() => {
      core.elements().removeClass('faded');
      if (bundle === null) return;
      const { id, source, target } = bundle;
      const kept = new Set([id, `${id}~mark`, source, target, ...subjects]);
      core
        .elements()
        .filter((element) => !kept.has(element.id()))
        .addClass('faded');
    });
  }, [core, elements, bundle, subjects]);
}
