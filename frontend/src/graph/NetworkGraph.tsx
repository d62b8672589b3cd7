import { useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CytoscapeStage } from './CytoscapeStage.tsx';
import './graph.css';
import { NARROW_CANVAS } from './graph-model.ts';
import { GraphZones } from './GraphZones.tsx';
import { GraphMirror } from './GraphMirror.tsx';
import { GraphSwitches } from './GraphSwitches.tsx';
import { LinksPopover } from './LinksPopover.tsx';
import type { Zone } from '../layout/zones.ts';
import type { NetworkGraphProps } from './network-graph.props.ts';
import { omittedChoice } from './stand-ins.ts';
import { StandInPopover } from './StandInPopover.tsx';
import { StepButtons } from './StepButtons.tsx';
import { useCanvasSize } from './use-canvas-size.ts';
import { useCore } from './use-core.ts';
import { useDrawing } from './use-drawing.ts';
import { useFocusRing } from './use-focus-ring.ts';
import { useFontsReady } from './use-fonts-ready.ts';
import { useGraphActions } from './use-graph-actions.ts';
import { useGraphTexts } from './use-graph-texts.ts';
import { useHighlight } from './use-highlight.ts';
import { useHover } from './use-hover.ts';
import { PinControls } from './PinControls.tsx';
import { usePins } from './use-pins.ts';
import { useMoves } from './use-moves.ts';
import { useViewport } from './use-viewport.ts';
import { useWheelGuard } from './use-wheel-guard.ts';
import { WholeNames } from './WholeNames.tsx';
import { ZoomButtons } from './ZoomButtons.tsx';

const NO_ZONES: readonly Zone[] = [];
/** Height of the switches at the lower edge, with their margin. */
const SWITCHES = 56;

/** The network around the chosen actors: drawn on a canvas, walked with pointer, fingers or keys, said in words. */
export function NetworkGraph(props: NetworkGraphProps) {
  const { neighbourhood, centres, selected, hiddenClasses, hiddenIds } = props;
  const { showFederal, showCrossLinks, ways, marked } = props;
  const { bottomInset = 0 } = props;
  const { t } = useTranslation('graph');
  const frame = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const howToId = useId();
  const texts = useGraphTexts();
  const canvas = useCanvasSize(frame);
  const fontsReady = useFontsReady();
  const { model, drawing, elements } = useDrawing({
    neighbourhood,
    centres,
    hiddenClasses,
    hiddenIds,
    showFederal,
    ways,
    crossLinks: showCrossLinks,
    arrangement: props.arrangement,
    whole: props.whole,
    pins: props.pins,
    hiddenCommunities: props.hiddenCommunities,
    reserved: SWITCHES + bottomInset,
    texts,
    canvas: fontsReady ? canvas : null,
  });
  const room = useMemo(
    () => canvas && { width: canvas.width, height: canvas.height - bottomInset, covered: SWITCHES },
    [canvas, bottomInset],
  );
  const [core, onCore] = useCore();
  const viewport = useViewport(core, drawing, room, ways?.actors);
  const pinning = usePins({
    ...{ core, drawing, elements, selected },
    ...{ pins: props.pins, onPin: props.onPin },
  });
  const actions = useGraphActions(props, { core, model, drawing, viewport, texts, stage, pinning });
  const { bundle, standIn, current, names } = actions;
  useMoves(core, elements);
  useHover(core);
  useHighlight(core, { elements, selected, marked, bundle, ways, subjects: centres });
  useFocusRing(core, drawing, actions.showsFocus ? current : null);
  useWheelGuard(stage);
  const isNarrow = canvas !== null && canvas.width < NARROW_CANVAS;
  const name = model?.entities.get(centres[0] ?? '')?.name ?? '';
  const title = props.whole?.name ?? t('netAround', { name });
  const idOf = (id: string) => `${howToId}-${id}`;
  const anchor = bundle && drawing?.routes.get(bundle.id);
  const place = anchor?.mark ?? anchor?.corners.at(-1) ?? null;
  const standInPlace = standIn && drawing?.nodes.get(standIn.id);
  return (
    <div ref={frame} className={isNarrow ? 'graph graph--narrow' : 'graph'}>
      <GraphZones core={core} zones={drawing?.zones ?? NO_ZONES} />
      <div
        ref={stage}
        id={props.id}
        className="graph__stage"
        role="application"
        aria-roledescription={t('net')}
        aria-label={title}
        aria-describedby={howToId}
        aria-activedescendant={current === null ? undefined : idOf(current)}
        tabIndex={0}
        onKeyDown={actions.onKeyDown}
        onFocus={actions.onFocus}
        onBlur={actions.onBlur}
        onPointerDown={actions.onPointerDown}
      >
        {model && <CytoscapeStage elements={elements} onCore={onCore} />}
        {model && (
          <GraphMirror
            names={names}
            model={model}
            selected={selected}
            marked={marked}
            label={title}
            idOf={idOf}
          />
        )}
      </div>
      <p id={howToId} className="visually-hidden">
        {t('howTo')}
      </p>
      {props.whole && model && drawing && (
        <WholeNames
          core={core}
          model={model}
          drawing={drawing}
          room={room}
          foremost={[selected, actions.showsFocus ? current : null, ...centres].flatMap(
            (id) => id ?? [],
          )}
        />
      )}
      {props.whole ? (
        <div className="graph__switches">
          {props.whole.switches}
          {props.notice}
        </div>
      ) : (
        <GraphSwitches
          showFederal={showFederal}
          onShowFederal={props.onShowFederal}
          showCrossLinks={showCrossLinks}
          onShowCrossLinks={props.onShowCrossLinks}
          crossLinkCount={drawing?.crossLinkCount ?? 0}
          arrangement={props.arrangement}
          onArrange={props.onArrange}
          notice={props.notice}
        />
      )}
      {selected !== null && model?.entities.has(selected) && (
        <PinControls
          name={model.entities.get(selected)?.name ?? ''}
          isPinned={pinning.isPinned(selected)}
          onToggle={() => {
            pinning.toggle(selected);
          }}
          onMove={(key) => {
            pinning.move(selected, key);
          }}
        />
      )}
      <StepButtons onUndo={props.onUndo} onRedo={props.onRedo} />
      <ZoomButtons viewport={viewport} />
      {bundle && model && place && (
        <LinksPopover
          bundle={bundle}
          model={model}
          texts={texts}
          core={core}
          anchor={place}
          room={room}
          onClose={actions.closeWindow}
        />
      )}
      {standIn && model && standInPlace && (
        <StandInPopover
          standIn={standIn}
          label={texts.standIn(standIn)}
          choice={omittedChoice(standIn)}
          ways={props.waysToOmitted}
          model={model}
          core={core}
          anchor={standInPlace}
          room={room}
          onClose={actions.closeWindow}
        />
      )}
      <p className="visually-hidden" aria-live="polite">
        {actions.announcement}
      </p>
    </div>
  );
}
