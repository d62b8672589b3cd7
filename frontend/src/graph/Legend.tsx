import { legendEntries, type NodeClass } from '@knotenwerk/graph-schema';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { bundlesOf } from './bundles.ts';
import './legend.css';
import { LegendSigns, type LegendSignsProps } from './LegendSigns.tsx';
import { drawnNodes, type GraphNeighbourhood } from './neighbourhood.ts';
import { NodeShape } from './NodeShape.tsx';
import { classCaption, useGraphTexts } from './use-graph-texts.ts';

export interface LegendProps {
  readonly neighbourhood: GraphNeighbourhood;
  readonly showFederal: boolean;
  readonly hiddenClasses: ReadonlySet<NodeClass>;
  readonly hiddenIds: ReadonlySet<string>;
  readonly onToggleClass: (nodeClass: NodeClass) => void;
  /** Stands at the end of the second line. */
  readonly tools?: ReactNode;
  /** Lines carry no marks, and there is nothing to explain about them but their end. */
  readonly plain?: boolean;
  /** Stands before the classes: what the colours tell, where they do not tell the class. */
  readonly before?: ReactNode;
  /** A row that wraps, or one entry below the other. */
  readonly layout?: 'row' | 'list';
}

const UNMARKED = { hasUnsourced: false, hasSeveral: false };
const NONE: ReadonlySet<NodeClass> = new Set();

/** What would be drawn with every class switched on. */
function everyClass(
  neighbourhood: GraphNeighbourhood,
  shown: Pick<LegendProps, 'showFederal' | 'hiddenIds'>,
) {
  const centres = neighbourhood.nodes
    .filter(({ distance }) => distance === 0)
    .map(({ entity }) => entity.id);
  return drawnNodes(neighbourhood, { ...shown, centres, hiddenClasses: NONE });
}

function signsOf(
  { links }: GraphNeighbourhood,
  drawn: ReturnType<typeof everyClass>,
): LegendSignsProps {
  const ids = new Set(drawn.map(({ entity }) => entity.id));
  const shown = links.filter(({ from, to }) => ids.has(from.id) && ids.has(to.id));
  const bundles = bundlesOf(shown, 'de');
  return {
    hasEnded: bundles.some(({ ended }) => ended),
    hasUnsourced: bundles.some(({ unsourced }) => unsourced),
    hasSeveral: bundles.some((bundle) => bundle.links.length > 1),
  };
}

/** The legend of what is there: counts every class, and switches it off and on. */
export function Legend({
  neighbourhood,
  showFederal,
  hiddenClasses,
  hiddenIds,
  onToggleClass,
  tools,
  plain = false,
  before,
  layout = 'row',
}: LegendProps) {
  const { t } = useTranslation('graph');
  const { locale } = useGraphTexts();
  const drawn = useMemo(
    () => everyClass(neighbourhood, { showFederal, hiddenIds }),
    [neighbourhood, showFederal, hiddenIds],
  );
  const entries = legendEntries(
    drawn.map(({ entity }) => entity.nodeClass),
    locale,
  );
  const signs = useMemo(() => signsOf(neighbourhood, drawn), [neighbourhood, drawn]);
  return (
    <div className={`legend legend--${layout}`} role="group" aria-label={t('legend')}>
      <div className="legend__entries">
        {before}
        <ul className="legend__classes">
          {entries.map(({ nodeClass, count }) => (
            <li key={nodeClass}>
              <button
                type="button"
                aria-pressed={!hiddenClasses.has(nodeClass)}
                onClick={() => {
                  onToggleClass(nodeClass);
                }}
              >
                <NodeShape
                  nodeClass={nodeClass}
                  hollow={hiddenClasses.has(nodeClass)}
                  {...(before ? { className: 'legend__shape--plain' } : {})}
                />
                <span>{classCaption(nodeClass, count, locale)}</span> <b>{count}</b>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div className="legend__signs">
        <LegendSigns {...signs} {...(plain ? UNMARKED : {})} />
        {tools !== undefined && <div className="legend__tools">{tools}</div>}
      </div>
    </div>
  );
}
