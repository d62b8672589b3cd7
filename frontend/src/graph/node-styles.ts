import { NODE_CLASSES, type NodeClass } from '@knotenwerk/graph-schema';
import { shapeOf } from './shape-geometry.ts';
import { haloText, LAYER, textStyle, type StyleRule } from './style-rules.ts';
import type { GraphTokens } from './tokens.ts';

const PLUS = [
  -1, -0.2, -0.2, -0.2, -0.2, -1, 0.2, -1, 0.2, -0.2, 1, -0.2, 1, 0.2, 0.2, 0.2, 0.2, 1, -0.2, 1,
  -0.2, 0.2, -1, 0.2,
];

/** Every node and its label. */
export function baseStyles(t: GraphTokens): StyleRule[] {
  return [
    {
      selector: 'node',
      style: {
        'z-index-compare': 'manual',
        'z-index': LAYER.node,
        width: 'data(width)',
        height: 'data(height)',
        'border-color': t.canvas,
        'border-position': 'outside',
        'overlay-opacity': 0,
        'underlay-opacity': 0,
        'active-bg-opacity': 0,
      },
    },
    { selector: 'node:active, edge:active', style: { 'overlay-opacity': 0 } },
    {
      selector: '.actor, .stand-in',
      style: {
        ...haloText(t.canvas),
        'border-width': 2.5,
        label: 'data(label)',
        'text-margin-x': 'data(labelX)',
        'text-margin-y': 'data(labelY)',
        'text-justification': 'data(justify)',
        'text-events': 'yes',
        'outline-offset': 2.5,
      },
    },
    { selector: '.r-subject', style: { ...textStyle('subject'), color: t.ink } },
    { selector: '.r-direct', style: { ...textStyle('direct'), color: t.ink } },
    { selector: '.r-directNarrow', style: { ...textStyle('directNarrow'), color: t.ink } },
    { selector: '.r-further', style: { ...textStyle('further'), color: t.muted } },
    { selector: '.in-band', style: { 'text-outline-color': t.band, 'border-color': t.band } },
  ];
}

/** Shape and colour of the classes. */
export function classStyles(t: GraphTokens): StyleRule[] {
  return (Object.keys(NODE_CLASSES) as NodeClass[]).flatMap((nodeClass) => {
    const { name, points } = shapeOf(nodeClass);
    const colour = t.classes[nodeClass];
    const rounded = name === 'round-rectangle' ? { 'corner-radius': 'data(corner)' } : {};
    const shape = points ? { 'shape-polygon-points': points } : {};
    return [
      {
        selector: `.c-${nodeClass}`,
        style: { shape: name, ...shape, ...rounded, 'background-color': colour },
      },
      {
        selector: `.actor.ended.c-${nodeClass}`,
        style: { 'background-color': t.canvas, 'border-color': colour, 'border-width': 2 },
      },
      {
        selector: `.stand-in.c-${nodeClass}, .stack.c-${nodeClass}`,
        style: { 'background-color': t.canvas, 'border-color': colour, 'border-width': 1.5 },
      },
    ];
  });
}

/** Nodes that stand for others. */
export function standInStyles(t: GraphTokens): StyleRule[] {
  return [
    { selector: '.round', style: { shape: 'ellipse' } },
    { selector: '.stand-in', style: { color: t.action } },
    { selector: '.stack', style: { 'z-index': LAYER.stack, 'border-color': t.edge, events: 'no' } },
    {
      selector: '.plus',
      style: {
        shape: 'polygon',
        'shape-polygon-points': PLUS,
        width: 8,
        height: 8,
        'border-width': 0,
        'z-index': LAYER.heading,
        events: 'no',
      },
    },
  ];
}
