import {
  linkId,
  nodePropertySpecs,
  referencesIn,
  validateLink,
  validateNode,
  type Caption,
  type LinkRecord,
  type NodeLabel,
  type NodeRecord,
} from '@knotenwerk/graph-schema';
import { captionOf, type PlacedFault } from './line-fault.ts';
import { citedByLink } from './touched.ts';

/** A node points to one that has not come yet. */
interface OpenReference {
  readonly id: string;
  readonly to: NodeLabel;
  readonly lineNumber: number;
}

function twice(id: string): Caption {
  return { de: `„${id}“ steht zum zweiten Mal da.`, en: `“${id}” stands there a second time.` };
}

function missing(id: string, label?: NodeLabel): Caption {
  return {
    de: `„${id}“ fehlt in der Datei${label ? ` (Klasse ${label})` : ''}.`,
    en: `“${id}” is missing from the file${label ? ` (label ${label})` : ''}.`,
  };
}

function findIdFault({ id, from, type, to, properties }: LinkRecord): Caption | null {
  const since = properties['since'];
  const plain = linkId(from, type, to);
  if (id === plain || (typeof since === 'string' && id === linkId(from, type, to, since)))
    return null;
  return {
    de: `Die Kennung „${id}“ folgt nicht aus Anfang, Beziehung und Ende („${plain}“).`,
    en: `The id “${id}” does not follow from start, type and end (“${plain}”).`,
  };
}

/** The nodes and links of an export so far, and whether the next one fits to them and into the model. */
export class PortableRecords {
  readonly #labels = new Map<string, NodeLabel>();
  readonly #links = new Set<string>();
  #open: OpenReference[] = [];

  /** Takes a node in, or says why it can't be one. */
  findNodeFault({ id, label, properties }: NodeRecord, lineNumber: number): Caption | null {
    if (this.#labels.has(id)) return twice(id);
    const [issue] = validateNode(label, id, properties);
    if (issue) return captionOf(issue);
    this.#labels.set(id, label);
    for (const reference of referencesIn(nodePropertySpecs(label), properties))
      if (this.#labels.get(reference.id) !== reference.to)
        this.#open.push({ id: reference.id, to: reference.to, lineNumber });
    return null;
  }

  /** The first reference of a node that leads nowhere, once all nodes are in. */
  findOpenReference(): PlacedFault | null {
    const open = this.#open.find(({ id, to }) => this.#labels.get(id) !== to);
    this.#open = [];
    return open ? { lineNumber: open.lineNumber, reason: missing(open.id, open.to) } : null;
  }

  /** Takes a link in, or says why it can't be one. */
  findLinkFault(link: LinkRecord): Caption | null {
    const { id, from, to, properties } = link;
    if (this.#links.has(id)) return twice(id);
    this.#links.add(id);
    const [fromLabel, toLabel] = [this.#labels.get(from), this.#labels.get(to)];
    if (fromLabel === undefined) return missing(from);
    if (toLabel === undefined) return missing(to);
    const [issue] = validateLink({ ...link, fromLabel, toLabel });
    if (issue) return captionOf(issue);
    const cited = citedByLink(properties);
    const uncited = cited.find((source) => this.#labels.get(source) !== 'Document');
    return uncited === undefined ? findIdFault(link) : missing(uncited, 'Document');
  }
}
