import type { StylesheetJsonBlock } from 'cytoscape';
import { lineStyles, markStyles } from './line-styles.ts';
import { baseStyles, classStyles, standInStyles } from './node-styles.ts';
import { LAYER, type StyleRule } from './style-rules.ts';
import type { GraphTokens } from './tokens.ts';
import { wholeStyles } from './whole-styles.ts';

/** How visible things are that are not meant while others are shown. */
const FADED = 0.22;

function stateStyles(t: GraphTokens): StyleRule[] {
  return [
    {
      selector: '.actor.hover, .stand-in.hover',
      style: { 'border-color': t.ink, 'border-width': 1.5 },
    },
    {
      selector: '.actor.pinned',
      style: { 'border-color': t.ink, 'border-style': 'double', 'border-width': 5 },
    },
    { selector: 'edge.lifted', style: { 'line-color': t.edgeSubject, width: 1.75 } },
    { selector: 'edge.lifted.ended', style: { width: 1.5 } },
    {
      selector: '.actor.selected',
      style: {
        'font-weight': 600,
        color: t.ink,
        'outline-width': 3.5,
        'outline-color': t.action,
      },
    },
    {
      selector: '.actor.marked',
      style: {
        color: t.ink,
        'outline-width': 3.5,
        'outline-color': t.action,
        'outline-style': 'double',
      },
    },
    { selector: '.faded', style: { opacity: FADED } },
    {
      selector: '.focus-ring',
      style: {
        'z-index': LAYER.focus,
        shape: 'ellipse',
        width: 'data(size)',
        height: 'data(size)',
        'background-opacity': 0,
        'border-width': 4,
        'border-color': t.focus,
        events: 'no',
        display: 'none',
      },
    },
    { selector: '.focus-ring.shown', style: { display: 'element' } },
  ];
}

/** How everything in the drawing looks under a theme. */
export function stylesheetOf(tokens: GraphTokens): StylesheetJsonBlock[] {
  const rules: StyleRule[] = [
    ...baseStyles(tokens),
    ...classStyles(tokens),
    ...standInStyles(tokens),
    ...lineStyles(tokens),
    ...markStyles(tokens),
    ...wholeStyles(tokens),
    ...stateStyles(tokens),
  ];
  return rules;
}
