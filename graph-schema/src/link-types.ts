import { LINK_PROPERTIES } from './common-properties.ts';
import type { LinkPhrase, LinkTypeSpec } from './link-type.ts';
import { ACTOR_LINKS } from './link-types/actor-links.ts';
import { PROPERTY_LINKS } from './link-types/property-links.ts';
import type { Locale } from './locale.ts';
import type { NodeLabel } from './node-labels.ts';
import type { PropertiesFrom, PropertySpecs } from './property.ts';

/** Every relationship type. Adding one is an entry in `link-types/` with its two translations. */
export const LINK_TYPES = { ...ACTOR_LINKS, ...PROPERTY_LINKS } as const;

export type LinkType = keyof typeof LINK_TYPES;
export type ActorLinkType = keyof typeof ACTOR_LINKS;

export const LINK_TYPE_NAMES = Object.keys(LINK_TYPES) as readonly LinkType[];
export const ACTOR_LINK_TYPES = Object.keys(ACTOR_LINKS) as readonly ActorLinkType[];

/** From which end a link is read. */
export const LINK_DIRECTIONS = ['FORWARD', 'BACKWARD'] as const;
export type LinkDirection = (typeof LINK_DIRECTIONS)[number];

/** The properties of a link as a TypeScript type. */
export type LinkProperties = PropertiesFrom<typeof LINK_PROPERTIES>;

/** The model's entry of a link type, read through its general form. */
export function linkTypeSpec(type: LinkType): LinkTypeSpec {
  return LINK_TYPES[type];
}

/** Whether links of this type count in neighbourhoods and paths between actors. */
export function isActorLink(type: LinkType): boolean {
  return Object.hasOwn(ACTOR_LINKS, type);
}

/** Whether the model allows a link of this type between these labels, in this order. */
export function allowsEnds(type: LinkType, from: NodeLabel, to: NodeLabel): boolean {
  return linkTypeSpec(type).ends.some(([start, end]) => start === from && end === to);
}

function specsOf(type: LinkType): PropertySpecs {
  const { dated, role } = linkTypeSpec(type);
  return Object.fromEntries(
    Object.entries(LINK_PROPERTIES).filter(
      ([name]) => (dated || (name !== 'since' && name !== 'until')) && (role || name !== 'role'),
    ),
  );
}

/** Made once: every row of every load asks for them. */
const PROPERTY_SPECS = Object.fromEntries(
  LINK_TYPE_NAMES.map((type) => [type, specsOf(type)]),
) as Readonly<Record<LinkType, PropertySpecs>>;

/** The properties a link of this type may carry: no dates or role where the type has none. */
export function linkPropertySpecs(type: LinkType): PropertySpecs {
  return PROPERTY_SPECS[type];
}

/** The phrase of a link type in one language, read from one end. */
export function linkPhrase(type: LinkType, direction: LinkDirection, locale: Locale): LinkPhrase {
  return linkTypeSpec(type)[locale][direction === 'FORWARD' ? 'forward' : 'backward'];
}

/** What stands over a group of links of one type: its heading, or its caption with a capital letter. */
export function linkHeading(type: LinkType, direction: LinkDirection, locale: Locale): string {
  const { heading, caption } = linkPhrase(type, direction, locale);
  return heading ?? caption.charAt(0).toLocaleUpperCase(locale) + caption.slice(1);
}

/** The id every link of the canonical form carries: its ends and type, and the start where ends and type repeat. */
export function linkId(from: string, type: LinkType, to: string, since?: string): string {
  const base = `${from}~${type}~${to}`;
  return since === undefined ? base : `${base}~${since}`;
}
