import { issue, linkId, validateLink, type Issue, type LinkRecord } from '@knotenwerk/graph-schema';
import { checkReference } from './check-planned-node.ts';
import { linkAfter, nodeAfter, type PlannedChange } from './planned-state.ts';
import { citedByLink, mirroredId } from './touched.ts';

function unknownEnd(path: 'from' | 'to', id: string): Issue {
  return issue(path, 'UNKNOWN_TARGET', `„${id}“ gibt es nicht.`, `“${id}” does not exist.`);
}

function checkLinkId({ id, from, type, to, properties }: LinkRecord): Issue[] {
  const since: unknown = properties['since'];
  const plain = linkId(from, type, to);
  if (id === plain) return [];
  if (typeof since === 'string' && id === linkId(from, type, to, since)) return [];
  return [
    issue(
      'id',
      'BAD_ID',
      `Die Kennung „${id}“ folgt nicht aus Anfang, Beziehung und Ende („${plain}“).`,
      `The id “${id}” does not follow from start, type and end (“${plain}”).`,
    ),
  ];
}

/** A symmetric link is stored once; the other way round it would be shown twice. */
function checkMirrored(change: PlannedChange, link: LinkRecord): Issue[] {
  const mirrored = mirroredId(link);
  if (mirrored === null || linkAfter(change, mirrored) === null) return [];
  return [
    issue(
      'id',
      'MIRRORED_LINK',
      `Diese Verbindung steht schon in der anderen Richtung („${mirrored}“).`,
      `This link is already there the other way round (“${mirrored}”).`,
    ),
  ];
}

/** The issues of a link that is written: its ends, its properties, then its id and sources. */
export function checkWrittenLink(change: PlannedChange, link: LinkRecord): Issue[] {
  const [from, to] = [nodeAfter(change, link.from), nodeAfter(change, link.to)];
  if (from === null || to === null)
    return [
      ...(from === null ? [unknownEnd('from', link.from)] : []),
      ...(to === null ? [unknownEnd('to', link.to)] : []),
    ];
  const issues = validateLink({ ...link, fromLabel: from.label, toLabel: to.label });
  if (issues.length > 0) return issues;
  return [
    ...checkLinkId(link),
    ...checkMirrored(change, link),
    ...citedByLink(link.properties).flatMap((id) =>
      checkReference(change, { id, to: 'Document', path: 'properties.sources' }),
    ),
  ];
}
