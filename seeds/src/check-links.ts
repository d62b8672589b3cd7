import {
  issue,
  LINK_TYPES,
  linkId,
  linkPropertySpecs,
  linkTypeSpec,
  NODE_LABELS,
  referencesIn,
  validateLink,
  type Issue,
  type LinkType,
  type NodeLabel,
} from '@knotenwerk/graph-schema';
import { checkReference, type NodesById } from './check-nodes.ts';
import type { DraftLink } from './draft-links.ts';
import { issueAt, rowIssue, writePlace, type RowIssue } from './row-issue.ts';

function isLabel(text: string): text is NodeLabel {
  return Object.hasOwn(NODE_LABELS, text);
}

function checkLabel(path: string, label: string): Issue[] {
  if (isLabel(label)) return [];
  return [
    issue(
      path,
      'UNKNOWN_LABEL',
      `„${label}“ ist keine bekannte Klasse.`,
      `“${label}” is not a known label.`,
    ),
  ];
}

function checkLinkId({ id, from, type, to, properties }: DraftLink): Issue[] {
  const plain = linkId(from, type as LinkType, to);
  const { since } = properties;
  if (id === plain || (typeof since === 'string' && id === `${plain}~${since}`)) return [];
  return [
    issue(
      'id',
      'BAD_ID',
      `Die Kennung folgt nicht aus Anfang, Beziehung und Ende („${plain}“).`,
      `The id does not follow from start, type and end (“${plain}”).`,
    ),
  ];
}

/** Every reason why one link by itself is refused. */
export function checkLink(link: DraftLink): RowIssue[] {
  const { fromLabel, toLabel } = link;
  const issues =
    isLabel(fromLabel) && isLabel(toLabel)
      ? validateLink({ ...link, fromLabel, toLabel })
      : [...checkLabel('fromLabel', fromLabel), ...checkLabel('toLabel', toLabel)];
  return [...issues, ...checkLinkId(link)].map((found) => issueAt(link.placeOf(found.path), found));
}

/** Every id a link names that is not there, or not under the label its row says. */
export function checkLinkReferences(link: DraftLink, byId: NodesById): RowIssue[] {
  const { type, from, fromLabel, to, toLabel, placeOf } = link;
  if (!isLabel(fromLabel) || !isLabel(toLabel) || !Object.hasOwn(LINK_TYPES, type)) return [];
  const cited = referencesIn(linkPropertySpecs(type as LinkType), link.properties);
  return [
    ...checkReference(from, fromLabel, byId, placeOf('from')),
    ...checkReference(to, toLabel, byId, placeOf('to')),
    ...cited.flatMap(({ id, to: label, path }) =>
      checkReference(id, label, byId, placeOf(`properties.${path}`)),
    ),
  ];
}

/** What makes two rows the same link, whatever their ids; a symmetric one read either way. */
function meaning({ type, from, to, properties }: DraftLink): string {
  const symmetric = Object.hasOwn(LINK_TYPES, type) && linkTypeSpec(type as LinkType).symmetric;
  const ends = symmetric ? [from, to].sort() : [from, to];
  const { since } = properties;
  return [type, ...ends, typeof since === 'string' ? since : ''].join('~');
}

/** Every link that repeats an earlier one. */
export function checkRepeatedLinks(links: readonly DraftLink[]): RowIssue[] {
  const earlier = new Map<string, DraftLink>();
  return links.flatMap((link) => {
    const keys = [`id ${link.id}`, meaning(link)];
    const same = keys.map((key) => earlier.get(key)).find((found) => found !== undefined);
    if (!same) {
      for (const key of keys) earlier.set(key, link);
      return [];
    }
    const place = writePlace({ ...same.placeOf('id'), column: null });
    return [
      rowIssue(
        link.placeOf('id'),
        'DUPLICATE_LINK',
        `Diese Verbindung steht bereits in ${place}.`,
        `This link already stands in ${place}.`,
      ),
    ];
  });
}
