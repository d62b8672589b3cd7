import { useState, type KeyboardEvent } from 'react';
import type { Drawing } from '../layout/drawing.ts';
import type { GraphModel } from './graph-model.ts';
import type { Viewport } from './use-viewport.ts';
import { isArrowKey, nextInDirection, type ArrowKey } from './walk.ts';

/** What the keys work on. */
export interface KeyboardPlan {
  readonly model: GraphModel | null;
  readonly drawing: Drawing | null;
  readonly selected: string | null;
  readonly subject: string | null;
  readonly viewport: Viewport;
  /** Whether + - 0 work without a modifier key. */
  readonly shortcuts: boolean;
  readonly activate: (id: string) => void;
  /** Picks an actor out, or puts it back. */
  readonly toggle: (id: string) => void;
  readonly back: () => void;
  /** Moves an actor one step. */
  readonly move: (id: string, key: ArrowKey) => void;
  /** Says that there is nobody in this direction. */
  readonly atEdge: () => void;
}

/** Where the keyboard is in the drawing, and what its keys do. */
export interface Keyboard {
  readonly current: string | null;
  readonly setCurrent: (id: string | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Walks the drawing: arrows to the next actor, with Shift they move it, Enter chooses, Space picks out, Escape goes back, + - 0 change the view. */
export function useKeyboard(plan: KeyboardPlan): Keyboard {
  const [wanted, setCurrent] = useState<string | null>(null);
  const { drawing, selected, subject } = plan;
  const isDrawn = (id: string | null) => id !== null && drawing?.nodes.has(id);
  const current = [wanted, selected, subject].find(isDrawn) ?? null;

  const goTo = (id: string) => {
    setCurrent(id);
    const place = drawing?.nodes.get(id);
    if (place) plan.viewport.reveal(place);
  };
  const walk = (key: ArrowKey) => {
    const here = current === null ? undefined : drawing?.nodes.get(current);
    if (here === undefined || drawing === null) return;
    const neighbours = neighboursOf(here.id, plan.model);
    const all = [...drawing.nodes.values()];
    const next = nextInDirection(here, key, all, (id) => neighbours.has(id));
    if (next === null) plan.atEdge();
    else goTo(next);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const action =
      event.shiftKey && isArrowKey(event.key) ? moving(event.key) : actionOf(event.key);
    if (action === null) return;
    event.preventDefault();
    action();
  };
  const moving = (key: ArrowKey) => () => {
    if (current !== null) plan.move(current, key);
  };
  function actionOf(key: string): (() => void) | null {
    if (isArrowKey(key)) {
      return () => {
        walk(key);
      };
    }
    if ((key === 'Enter' || key === ' ') && current !== null) {
      const act = key === 'Enter' ? plan.activate : plan.toggle;
      return () => {
        act(current);
      };
    }
    if (key === 'Home' && subject !== null) {
      return () => {
        goTo(subject);
      };
    }
    if (key === 'Escape') return plan.back;
    if (!plan.shortcuts) return null;
    if (key === '+') return plan.viewport.zoomIn;
    if (key === '-') return plan.viewport.zoomOut;
    return key === '0' ? plan.viewport.showAll : null;
  }
  return { current, setCurrent, onKeyDown };
}

function neighboursOf(id: string, model: GraphModel | null): ReadonlySet<string> {
  const links = model?.layout.links ?? [];
  return new Set(
    links.flatMap(({ source, target }) => {
      if (source === id) return [target];
      return target === id ? [source] : [];
    }),
  );
}
