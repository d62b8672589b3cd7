import type { Core } from 'cytoscape';
import {
  useEffect,
  useEffectEvent,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Drawing } from '../layout/drawing.ts';
import { MOST_MARKED } from '../view/view-state.ts';
import type { Bundle } from './bundles.ts';
import { useNodeNames } from './GraphMirror.tsx';
import type { GraphModel } from './graph-model.ts';
import type { GraphTexts } from './graph-parts.ts';
import type { PinActions } from './use-pins.ts';
import type { NetworkGraphProps } from './network-graph.props.ts';
import type { StandIn } from './stand-ins.ts';
import { useAnnouncement } from './use-announcement.ts';
import { useKeyboard } from './use-keyboard.ts';
import { usePointer } from './use-pointer.ts';
import type { Viewport } from './use-viewport.ts';

/** What is on screen. */
export interface Scene {
  readonly core: Core | null;
  readonly model: GraphModel | null;
  readonly drawing: Drawing | null;
  readonly viewport: Viewport;
  readonly texts: GraphTexts;
  readonly pinning: PinActions;
  readonly stage: RefObject<HTMLDivElement | null>;
}

/** What the reader does with the drawing, by pointer or by keys, and what it says. */
export interface GraphActions {
  /** Where the keyboard is. */
  readonly current: string | null;
  readonly showsFocus: boolean;
  /** The bundle whose links are listed. */
  readonly bundle: Bundle | null;
  /** The stand-in whose neighbours can be chosen. */
  readonly standIn: StandIn | null;
  readonly names: ReadonlyMap<string, string>;
  readonly announcement: string;
  readonly closeWindow: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
  readonly onPointerDown: () => void;
}

/** Where the walk through the whole network begins: actors come most connected first. */
function mostConnected(model: GraphModel | null): string | null {
  const [first] = [...(model?.entities.keys() ?? []), ...(model?.standIns.keys() ?? [])];
  return first ?? null;
}

/** Wires pointer and keys to what the page is told. */
export function useGraphActions(props: NetworkGraphProps, scene: Scene): GraphActions {
  const { t } = useTranslation('graph');
  const { core, model, drawing, stage } = scene;
  const { selected, centres, shortcuts = true } = props;
  const names = useNodeNames(model, scene.texts, props.ways, props.pins);
  const [announcement, say] = useAnnouncement();
  const [showsFocus, setShowsFocus] = useState(false);
  const [bundleId, setBundleId] = useState<string | null>(null);
  const [standInId, setStandInId] = useState<string | null>(null);
  const bundle = model?.bundles.get(bundleId ?? '') ?? null;
  const standIn = model?.standIns.get(standInId ?? '') ?? null;
  const hasWindow = bundle !== null || standIn !== null;

  const openBundle = (id: string | null) => {
    setStandInId(null);
    setBundleId(id);
  };
  const openStandIn = (id: string | null) => {
    setBundleId(null);
    setStandInId(id);
  };
  const activate = (id: string) => {
    const stoodFor = model?.standIns.get(id);
    if (stoodFor?.title !== undefined) props.whole?.onOpenGroup(id);
    else if (stoodFor) openStandIn(id);
    else if (selected === id) props.onExpand(id);
    else {
      props.onSelect(id);
      say(t('selectedNow', { name: names.get(id) ?? '' }));
    }
  };
  const toggle = (id: string) => {
    const { marked } = props;
    const isMarked = marked.includes(id);
    const name = names.get(id) ?? '';
    props.onToggleMark(id);
    if (!isMarked && marked.length >= MOST_MARKED) say(t('markedFull', { count: MOST_MARKED }));
    else say(t(isMarked ? 'unmarked' : 'marked', { name }));
  };
  const closeWindow = () => {
    openBundle(null);
    stage.current?.focus({ preventScroll: true });
  };
  const back = () => {
    if (hasWindow) closeWindow();
    else if (props.marked.length > 0) {
      props.onClearMarks();
      say(t('markedCleared'));
    } else if (selected !== null) {
      props.onClearSelection();
      say(t('selectionCleared'));
    } else if (props.ways !== null) {
      props.onHideWays();
      say(t('waysHidden'));
    } else if (props.onLeave) props.onLeave();
    else stage.current?.blur();
  };
  const keyboard = useKeyboard({
    model,
    drawing,
    selected,
    shortcuts,
    subject: centres[0] ?? mostConnected(model),
    viewport: scene.viewport,
    activate,
    toggle: (id) => {
      if (model?.standIns.has(id)) activate(id);
      else toggle(id);
    },
    back,
    move: (id, key) => {
      if (model?.entities.has(id)) scene.pinning.move(id, key);
    },
    atEdge: () => {
      say(t('edgeOfDrawing'));
    },
  });
  usePointer(core, {
    onActor: (id, withModifier) => {
      keyboard.setCurrent(id);
      openBundle(null);
      if (withModifier) toggle(id);
      else activate(id);
    },
    onStandIn: activate,
    onBundle: openBundle,
    onGround: () => {
      if (hasWindow) openBundle(null);
      else if (selected !== null) props.onClearSelection();
    },
    onPressed: () => {
      stage.current?.focus({ preventScroll: true });
    },
  });
  const { current } = keyboard;
  const sayWhere = useEffectEvent((id: string) => {
    if (showsFocus) say(names.get(id) ?? '');
  });
  useEffect(() => {
    if (current !== null) sayWhere(current);
  }, [current]);

  return {
    current,
    showsFocus,
    bundle,
    standIn,
    names,
    announcement,
    closeWindow,
    onKeyDown: (event) => {
      setShowsFocus(true);
      keyboard.onKeyDown(event);
    },
    onFocus: (event) => {
      setShowsFocus(event.target.matches(':focus-visible'));
    },
    onBlur: () => {
      setShowsFocus(false);
    },
    onPointerDown: () => {
      setShowsFocus(false);
    },
  };
}
