import { haloText, LAYER, textStyle, type StyleRule } from './style-rules.ts';
import type { GraphTokens } from './tokens.ts';

/** The lines by what they are and how they run. */
export function lineStyles(t: GraphTokens): StyleRule[] {
  const bends = {
    'edge-distances': 'node-position',
  } as const;
  return [
    {
      selector: 'edge',
      style: {
        'z-index-compare': 'manual',
        'z-index': LAYER.line,
        'curve-style': 'straight',
        'line-color': t.edge,
        width: 1.25,
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge.of-subject', style: { 'line-color': t.edgeSubject, width: 1.75 } },
    { selector: 'edge.ended', style: { 'line-color': t.edgeEnded, width: 1 } },
    { selector: 'edge.to-stand-in', style: { events: 'no' } },
    {
      selector: 'edge.arc',
      style: {
        ...bends,
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(distances)',
        'control-point-weights': 'data(weights)',
      },
    },
    {
      selector: 'edge.trunk',
      style: {
        ...bends,
        'curve-style': 'round-segments',
        'segment-distances': 'data(distances)',
        'segment-weights': 'data(weights)',
        'segment-radii': 10,
      },
    },
  ];
}

/** What stands on lines and above groups. */
export function markStyles(t: GraphTokens): StyleRule[] {
  return [
    {
      selector: '.mark',
      style: {
        ...textStyle('mark'),
        'z-index': LAYER.mark,
        shape: 'round-rectangle',
        'corner-radius': 9,
        label: 'data(label)',
        color: t.ink,
        'text-halign': 'center',
        'text-valign': 'center',
        'background-color': t.surface,
        'border-width': 1,
        'border-color': t.edge,
      },
    },
    {
      selector: '.mark.ring',
      style: {
        shape: 'ellipse',
        width: 8,
        height: 8,
        label: '',
        'background-color': t.canvas,
        'border-width': 2,
        'border-color': t.warn,
      },
    },
    { selector: '.mark.unsourced', style: { 'border-color': t.warn, 'border-width': 2 } },
    {
      selector: '.mark.end',
      style: { 'background-color': t.canvas, 'border-width': 0, color: t.muted },
    },
    { selector: '.mark.in-band', style: { 'background-color': t.band } },
    {
      selector: '.heading',
      style: {
        ...textStyle('heading'),
        ...haloText(t.canvas),
        'z-index': LAYER.heading,
        'background-opacity': 0,
        width: 1,
        height: 1,
        label: 'data(label)',
        color: t.muted,
        events: 'no',
      },
    },
    { selector: '.heading.count', style: textStyle('count') },
  ];
}
