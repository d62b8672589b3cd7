import type { StyleRule } from './style-rules.ts';
import type { GraphTokens } from './tokens.ts';

function groupColours(t: GraphTokens): readonly (readonly [string, string])[] {
  const byHue = t.communities.map((colour, hue) => [String(hue), colour] as const);
  return [['none', t.muted], ...Object.entries(t.classes), ...byHue];
}

/** The drawing of the whole network: lines stay behind, communities have colours of their own. */
export function wholeStyles(t: GraphTokens): StyleRule[] {
  return [
    { selector: 'edge.whole', style: { width: 1.4, 'line-opacity': 0.42, events: 'no' } },
    { selector: 'edge.whole.ended', style: { 'line-style': 'dashed', 'line-opacity': 0.35 } },
    { selector: 'edge.whole.tie', style: { width: 'data(width)', 'line-opacity': 0.3 } },
    {
      selector: 'edge.whole.of-selected, edge.whole.lifted',
      style: { 'line-color': t.edgeSubject, 'line-opacity': 0.9, width: 2.4 },
    },
    {
      selector: '.stand-in.group',
      style: { shape: 'ellipse', 'background-opacity': 0.28, 'border-width': 3, label: '' },
    },
    ...groupColours(t).flatMap(([name, colour]) => ({
      selector: `.stand-in.group.g-${name}`,
      style: { 'background-color': colour, 'border-color': colour },
    })),
    ...[...t.communities.entries()].map(([hue, colour]) => ({
      selector: `.actor.k-${String(hue)}`,
      style: { 'background-color': colour },
    })),
    { selector: '.actor.k-none', style: { 'background-color': t.noCommunity } },
  ];
}
