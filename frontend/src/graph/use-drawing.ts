import type { NodeClass } from '@knotenwerk/graph-schema';
import type { ElementDefinition } from 'cytoscape';
import { useMemo, useState } from 'react';
import type { Drawing } from '../layout/drawing.ts';
import type { Size } from '../layout/geometry.ts';
import { ARRANGEMENTS, type Arrangement } from '../layout/arrangements.ts';
import { elementsOf } from './elements.ts';
import { graphModel, type GraphModel, type GraphTexts } from './graph-model.ts';
import type { GraphNeighbourhood } from './neighbourhood.ts';
import type { ShownWays } from './shown-ways.ts';
import { canvasMeasure } from './text-styles.ts';

/** What is to be drawn, and on what. */
export interface DrawingPlan {
  readonly neighbourhood: GraphNeighbourhood;
  readonly centres: readonly string[];
  readonly hiddenClasses: ReadonlySet<NodeClass>;
  readonly hiddenIds: ReadonlySet<string>;
  readonly showFederal: boolean;
  readonly ways: ShownWays | null;
  readonly crossLinks: boolean;
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
  const { arrangement, ways } = plan;
  const centres = plan.centres.join(' ');
  return useMemo(() => {
    if (canvas === null) return NOTHING;
    const model = graphModel(neighbourhood, {
      centres: centres.split(' '),
      hiddenClasses,
      hiddenIds,
      showFederal,
      ways,
      crossLinks,
      reserved,
      texts,
      canvas,
      measure,
    });
    const drawing = ARRANGEMENTS[arrangement](model.layout);
    return { model, drawing, elements: elementsOf(model, drawing, texts, measure) };
  }, [
    neighbourhood,
    centres,
    hiddenClasses,
    hiddenIds,
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
