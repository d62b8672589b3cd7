import { ACTOR_LABELS, type NodeLabel } from './node-labels.ts';

/** First parts of the addresses of nodes: actors and regions have one of their own, for these are passed on. */
export const NODE_PATHS = ['akteur', 'region', 'eintrag'] as const;
export type NodePath = (typeof NODE_PATHS)[number];

/** The first part of the address of a label's nodes. */
export function nodePath(label: NodeLabel): NodePath {
  if (label === 'Region') return 'region';
  return ACTOR_LABELS.includes(label) ? 'akteur' : 'eintrag';
}

/** The permanent address of a node's page: `/akteur/dihk`, `/region/DE-NI`, `/eintrag/wasserstoff`. */
export function nodeAddress({ label, id }: { readonly label: NodeLabel; readonly id: string }) {
  return `/${nodePath(label)}/${encodeURIComponent(id)}`;
}
