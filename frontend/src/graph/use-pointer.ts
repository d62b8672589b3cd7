import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { useEffect, useEffectEvent } from 'react';

/** What the pointer can choose in the drawing. */
export interface PointerActions {
  readonly onActor: (id: string, withModifier: boolean) => void;
  readonly onStandIn: (id: string) => void;
  readonly onBundle: (id: string) => void;
  readonly onGround: () => void;
  /** At every press, after the library has taken the focus away from the page. */
  readonly onPressed: () => void;
}

/** Clicks and taps: on actors, stand-ins, lines with their marks, and the empty ground. */
export function usePointer(core: Core | null, actions: PointerActions): void {
  const tapped = useEffectEvent((event: EventObject) => {
    const target = event.target as Core | NodeSingular;
    if (target === event.cy) {
      actions.onGround();
      return;
    }
    const element = target as NodeSingular;
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
    if (element.hasClass('actor')) actions.onActor(element.id(), shiftKey || ctrlKey || metaKey);
    else if (element.hasClass('stand-in')) actions.onStandIn(element.id());
    else if (element.hasClass('mark')) actions.onBundle(element.data('bundle') as string);
    else if (element.hasClass('line')) actions.onBundle(element.id());
  });
  const pressed = useEffectEvent(() => {
    actions.onPressed();
  });
  useEffect(() => {
    if (core === null) return;
    core.on('tap', tapped);
    core.on('tapstart', pressed);
    return () => {
      core.off('tap', tapped);
      core.off('tapstart', pressed);
    };
  }, [core]);
}
