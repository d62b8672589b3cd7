import { checkPeriod } from './check-period.ts';
import { checkProperties } from './check-value.ts';
import { checkFormerRegion } from './former-regions.ts';
import { issue, type Issue } from './issue.ts';
import { allowsEnds, LINK_TYPES, linkPropertySpecs, type LinkType } from './link-types.ts';
import { NODE_LABELS, nodeLabelSpec, nodePropertySpecs, type NodeLabel } from './node-labels.ts';

const SLUG = '^[a-z0-9]+(-[a-z0-9]+)*$';
const LONGEST_ID = 200;

/** Properties as they arrive from outside, not yet known to fit. */
export type Unchecked = Readonly<Record<string, unknown>>;

function checkCoordinate(values: Unchecked): Issue[] {
  if ('latitude' in values === 'longitude' in values) return [];
  return [
    issue(
      'properties.latitude',
      'HALF_COORDINATE',
      'Zu einer Koordinate gehören Breite und Länge.',
      'A coordinate needs both latitude and longitude.',
    ),
  ];
}

function checkEnding(label: NodeLabel, values: Unchecked): Issue[] {
  const { lifetime, ended } = nodeLabelSpec(label);
  if (!lifetime || !ended || !(lifetime.end in values) || values[ended.property] === ended.value)
    return [];
  return [
    issue(
      `properties.${ended.property}`,
      'ENDED_WITHOUT_STATUS',
      'Ein Enddatum ist gesetzt, der Status sagt aber nicht „beendet“.',
      'An end date is set, but the status does not say “ended”.',
    ),
  ];
}

/** The issues of an id: the form its label asks for, 200 characters at most; not that of a merged Kreis. */
export function checkId(label: NodeLabel, id: unknown): Issue[] {
  const form = new RegExp(nodeLabelSpec(label).idPattern ?? SLUG);
  if (typeof id === 'string' && id.length <= LONGEST_ID && form.test(id))
    return checkFormerRegion(id);
  return [
    issue(
      'id',
      'BAD_ID',
      `„${String(id)}“ ist keine gültige Kennung (Kleinbuchstaben, Ziffern, Bindestriche).`,
      `“${String(id)}” is not a valid id (lower-case letters, digits, hyphens).`,
    ),
  ];
}

/** Every reason why these properties can't be those of a node with this label and id; none when they can. */
export function validateNode(label: string, id: unknown, properties: Unchecked): Issue[] {
  if (!Object.hasOwn(NODE_LABELS, label))
    return [
      issue(
        'label',
        'UNKNOWN_LABEL',
        `„${label}“ ist keine bekannte Klasse.`,
        `“${label}” is not a known label.`,
      ),
    ];
  const known = label as NodeLabel;
  const { lifetime } = nodeLabelSpec(known);
  return [
    ...checkId(known, id),
    ...checkProperties(nodePropertySpecs(known), properties, 'properties'),
    ...(lifetime ? checkPeriod(properties, lifetime, 'properties') : []),
    ...('latitude' in nodeLabelSpec(known).properties ? checkCoordinate(properties) : []),
    ...checkEnding(known, properties),
  ];
}

/** A link as it arrives from outside; labels are those its ends have in the store or the change set. */
export interface UncheckedLink {
  readonly type: string;
  readonly from: string;
  readonly fromLabel: NodeLabel;
  readonly to: string;
  readonly toLabel: NodeLabel;
  readonly properties: Unchecked;
}

/** The issues of what a link of this type carries, its ends left aside. */
export function validateLinkProperties(type: LinkType, properties: Unchecked): Issue[] {
  return [
    ...checkProperties(linkPropertySpecs(type), properties, 'properties'),
    ...checkPeriod(properties, { start: 'since', end: 'until' }, 'properties'),
  ];
}

/** Every reason why this can't be a link; none when it can. */
export function validateLink(link: UncheckedLink): Issue[] {
  if (!Object.hasOwn(LINK_TYPES, link.type))
    return [
      issue(
        'type',
        'UNKNOWN_TYPE',
        `„${link.type}“ ist keine bekannte Beziehung.`,
        `“${link.type}” is not a known relationship.`,
      ),
    ];
  const type = link.type as LinkType;
  const found = validateLinkProperties(type, link.properties);
  if (link.from === link.to)
    found.push(
      issue(
        'to',
        'SELF_LINK',
        'Eine Verbindung kann nicht auf sich selbst zeigen.',
        'A link can’t point to itself.',
      ),
    );
  if (!allowsEnds(type, link.fromLabel, link.toLabel))
    found.push(
      issue(
        'type',
        'ENDS_NOT_ALLOWED',
        `${type} ist von ${link.fromLabel} nach ${link.toLabel} nicht vorgesehen.`,
        `${type} is not allowed from ${link.fromLabel} to ${link.toLabel}.`,
      ),
    );
  return found;
}
