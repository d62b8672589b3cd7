import type { Core, ElementDefinition } from 'cytoscape';
import { memo, useMemo } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { differs } from './place.ts';
import { stylesheetOf } from './stylesheet.ts';
import { useTokens } from './tokens.ts';

export interface CytoscapeStageProps {
  /** Always everything: without elements the wrapper would draw an example of its own. */
  readonly elements: ElementDefinition[];
  readonly onCore: (core: Core) => void;
}

/** The canvas of the drawing library, mounted by react-cytoscapejs; it draws what it is given and arranges nothing. */
export const CytoscapeStage = memo(function CytoscapeStage({
  elements,
  onCore,
}: CytoscapeStageProps) {
  const tokens = useTokens();
  const stylesheet = useMemo(() => stylesheetOf(tokens), [tokens]);
  return (
    <CytoscapeComponent
      className="graph__canvas"
      elements={elements}
      stylesheet={stylesheet}
      cy={onCore}
      diff={differs}
      autounselectify
      boxSelectionEnabled={false}
    />
  );
});
