import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { useEffect } from 'react';

const CHOOSABLE = '.actor, .stand-in, .mark, edge';

/** Lifts what is under the pointer, with the lines of an actor; nothing depends on it. */
export function useHover(core: Core | null): void {
  useEffect(() => {
    if (core === null) return;
    const container = core.container();
    const enter = (event: EventObject) => {
      const element = event.target as NodeSingular;
      container?.classList.add('graph__canvas--choosable');
      element.addClass('hover');
      if (element.isNode()) element.connectedEdges().addClass('lifted');
    };
    const leave = () => {
      container?.classList.remove('graph__canvas--choosable');
      core.elements('.hover, .lifted').removeClass('hover lifted');
    };
    core.on('mouseover', CHOOSABLE, enter);
    core.on('mouseout', CHOOSABLE, leave);
    return () => {
      core.off('mouseover', CHOOSABLE, enter);
      core.off('mouseout', CHOOSABLE, leave);
    };
  }, [core]);
}
