import {
  ACTOR_LINK_TYPES,
  NODE_LABEL_NAMES,
  nodeLabelSpec,
  nodePropertySpecs,
} from '@knotenwerk/graph-schema';

/**
 * Pieces that several statements share. All of them are fixed when the module loads and made of names of the model;
 * what a user asks for reaches a statement as a parameter only.
 */

/** Every actor link type, as a pattern takes them: `A|B|C`. */
export const ACTOR_TYPES = ACTOR_LINK_TYPES.join('|');

/** The caption property of each label, and its English form where it has one. */
const CAPTION_PROPERTIES = NODE_LABEL_NAMES.flatMap((label) => {
  const { captionProperty } = nodeLabelSpec(label);
  const english = `${captionProperty}En`;
  return Object.hasOwn(nodePropertySpecs(label), english)
    ? [captionProperty, english]
    : [captionProperty];
});

const SUMMARY_PROPERTIES = [
  ...new Set([
    'id',
    ...CAPTION_PROPERTIES,
    'kind',
    'shortName',
    'names',
    'level',
    'type',
    'town',
    'latitude',
    'longitude',
    'state',
    'status',
    'confidence',
    'validFrom',
    'validUntil',
  ]),
];

/** How many actor links a node has; Neo4j answers it from the node itself. */
export const degreeOf = (node: string): string => `COUNT { (${node})-[:${ACTOR_TYPES}]-() }`;

/** What a summary is made of, see SummaryRow. */
export const summaryOf = (node: string): string =>
  `${node} { ${SUMMARY_PROPERTIES.map((name) => `.${name}`).join(', ')}, labels: labels(${node}), degree: ${degreeOf(node)} }`;

/** A whole node, see NodeRow. */
export const nodeOf = (node: string): string =>
  `{ labels: labels(${node}), properties: properties(${node}) }`;

/** A whole link, see LinkRow. */
export const linkOf = (link: string): string =>
  `{ type: type(${link}), from: startNode(${link}).id, to: endNode(${link}).id, properties: properties(${link}) }`;

/** A subquery that turns `links`, each a LinkRow, into `documents`: what they cite, each a NodeRow, in the order of ids. */
export const DOCUMENTS_OF_LINKS = `
  CALL (links) {
    UNWIND links AS link
    UNWIND link.properties.sources AS id
    WITH DISTINCT id
    MATCH (document:Document { id: id })
    WITH document ORDER BY document.id
    RETURN collect(${nodeOf('document')}) AS documents
  }`;

const holdsAsOf = (entity: string): string =>
  `(${entity}.validFrom IS NULL OR ${entity}.validFrom <= $asked.asOf) AND (${entity}.validUntil IS NULL OR ${entity}.validUntil >= $asked.asOf)`;

/** Whether nodes and links are all valid on the day `$asked.asOf`; always, when no day is asked for. */
export const validOnAsOf = (...entities: readonly string[]): string =>
  `($asked.asOf IS NULL OR (${entities.map(holdsAsOf).join(' AND ')}))`;
