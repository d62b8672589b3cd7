import type { NodeClass } from '@knotenwerk/graph-schema';
import type { ElementDefinition } from 'cytoscape';
import { useMemo, useState } from 'react';
import type { Drawing } from '../layout/drawing.ts';
import type { Size } from '../layout/geometry.ts';
import { ARRANGEMENTS, type Arrangement } from '../layout/arrangements.ts';
import { elementsOf } from './elements.ts';
import { graphModel, type GraphModel } from './graph-model.ts';
import type { GraphTexts, ModelOptions } from './graph-parts.ts';
import type { GraphNeighbourhood } from './neighbourhood.ts';
import type { ShownWays } from './shown-ways.ts';
import { canvasMeasure } from './text-styles.ts';
import { withPins, type Pin } from '../layout/pins.ts';
import { whole } from '../layout/whole.ts';
import { wholeElements } from './whole-elements.ts';
import type { WholeLook } from './whole-look.ts';
import { placedThings, wholeModel } from './whole-model.ts';

/** What is to be drawn, and on what. */
export interface DrawingPlan {
  readonly neighbourhood: GraphNeighbourhood;
  readonly centres: readonly string[];
  readonly hiddenClasses: ReadonlySet<NodeClass>;
  readonly hiddenIds: ReadonlySet<string>;
  readonly showFederal: boolean;
  readonly ways: ShownWays | null;
  readonly crossLinks: boolean;
  readonly hiddenCommunities?: ReadonlySet<string> | undefined;
  /** Set: actors have their places in the picture of the whole network. */
  readonly whole?: WholeLook | undefined;
  /** Who is held where; keep the object while it stays the same. */
  readonly pins: readonly Pin[];
  readonly arrangement: Arrangement;
  readonly reserved: number;
  readonly texts: GraphTexts;
  /** Null until size and fonts are known: nothing is drawn before. */
  readonly canvas: Size | null;
}

export interface DrawingResult {
  readonly model: GraphModel | null;
  readonly drawing: Drawing | null;
  readonly elements: ElementDefinition[];
}

const NOTHING: DrawingResult = { model: null, drawing: null, elements: [] };

function drawnWhole(
  neighbourhood: GraphNeighbourhood,
  look: WholeLook,
  options: Omit<ModelOptions, 'measure'>,
  pins: readonly Pin[],
): DrawingResult {
  const model = wholeModel(neighbourhood, look, options);
  const { links } = model.layout;
  const drawing = withPins(whole({ things: placedThings(model, look), links }), pins, links);
  return { model, drawing, elements: wholeElements(model, drawing, look, neighbourhood.nodes) };
}

/** Places a neighbourhood; the same plan gives the same objects. */
export function useDrawing(plan: DrawingPlan): DrawingResult {
  const [measure] = useState(canvasMeasure);
  const {
    neighbourhood,
    hiddenClasses,
    hiddenIds,
    showFederal,
    crossLinks,
    reserved,
    texts,
    canvas,
  } = plan;
  const { arrangement, ways, hiddenCommunities, whole: look, pins } = plan;
  const centres = plan.centres.join(' ');
  return useMemo(() => {
    if (canvas === null) return NOTHING;
    const shown = {
      centres: centres === '' ? [] : centres.split(' '),
      hiddenClasses,
      ...(hiddenCommunities ? { hiddenCommunities } : {}),
      hiddenIds,
      showFederal,
      ways,
      crossLinks,
      reserved,
      texts,
      canvas,
    };
    if (look) return drawnWhole(neighbourhood, look, shown, pins);
    const model = graphModel(neighbourhood, { ...shown, measure });
    const drawing = withPins(ARRANGEMENTS[arrangement](model.layout), pins, model.layout.links);
    return { model, drawing, elements: elementsOf(model, drawing, texts, measure) };
  }, [
    neighbourhood,
    centres,
    hiddenClasses,
    hiddenIds,
    hiddenCommunities,
    look,
    pins,
    showFederal,
    ways,
    crossLinks,
    arrangement,
    reserved,
    texts,
    canvas,
    measure,
  ]);
}
