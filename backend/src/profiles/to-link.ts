import {
  LINK_PROPERTIES,
  linkHeading,
  linkPhrase,
  linkSentence,
  type Day,
  type LinkDirection,
  type LinkRecord,
  type LinkType,
  type Locale,
} from '@knotenwerk/graph-schema';
import { hasEnded } from '../database/derived.ts';
import type { LinkWithEnds } from '../database/entity-summary.ts';
import type { LinkGroupRecord } from './profile.repository.ts';
import { toProperties, type Documents } from './to-properties.ts';
import { toSummary, type SummaryView } from './to-summary.ts';

/** A link as the API tells it; its properties stand beside what is named here. */
export type LinkView = Omit<LinkRecord, 'properties' | 'from' | 'to'> & {
  readonly from: SummaryView;
  readonly to: SummaryView;
  readonly counterpart: SummaryView | null;
  readonly ended: boolean;
  /** Made when it is asked for: a drawing of hundreds of links reads none of them. */
  readonly sentence: string;
};

/** The links of one type and direction as the API tells them. */
export interface LinkGroupView {
  readonly type: LinkType;
  readonly direction: LinkDirection;
  readonly caption: string;
  readonly heading: string;
  readonly totalCount: number;
  readonly links: readonly LinkView[];
}

/** What telling a link needs besides the link. */
export interface LinkTelling {
  readonly locale: Locale;
  /** The day its ends are named for; null: today. A link whose last day lies before it has ended. */
  readonly asOf: Day | null;
  readonly today: Day;
  readonly documents: Documents;
  /** The node whose links are listed, if any: the other end is its counterpart. */
  readonly of?: string;
}

function counterpartOf(from: SummaryView, to: SummaryView, of: string | undefined) {
  if (of === undefined) return null;
  return from.id === of ? to : from;
}

/** How a node is called in a sentence. */
function calledBy({ shortName, name }: SummaryView): string {
  return shortName ?? name;
}

/** A link in words, read from the node whose links are listed, else from its start. */
function sentenceOf(
  { type, properties }: LinkRecord,
  [from, to]: readonly [SummaryView, SummaryView],
  { locale, of }: LinkTelling,
  ended: boolean,
): string {
  const forward = of === undefined || from.id === of;
  const [subject, object] = forward ? [from, to] : [to, from];
  const text = (name: string) => properties[name] as string | undefined;
  const link = { role: text('role'), since: text('since'), until: text('until') };
  return linkSentence(
    { ...link, type, ended, direction: forward ? 'FORWARD' : 'BACKWARD' },
    { subject: calledBy(subject), object: calledBy(object) },
    locale,
  );
}

/** A link being told. A class, because thousands of objects with a getter each take many times as long to make. */
class ToldLink {
  readonly id: string;
  readonly type: LinkType;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly counterpart: SummaryView | null;
  readonly ended: boolean;

  constructor(
    private readonly link: LinkRecord,
    readonly from: SummaryView,
    readonly to: SummaryView,
    private readonly telling: LinkTelling,
  ) {
    this.id = link.id;
    this.type = link.type;
    this.version = link.version;
    this.createdAt = link.createdAt;
    this.updatedAt = link.updatedAt;
    this.counterpart = counterpartOf(from, to, telling.of);
    this.ended = hasEnded(link, telling.asOf ?? telling.today);
  }

  get sentence(): string {
    return sentenceOf(this.link, [this.from, this.to], this.telling, this.ended);
  }
}

/** Tells a link in one language, its sources resolved. */
export function toLink({ link, from, to }: LinkWithEnds, telling: LinkTelling): LinkView {
  const { locale, asOf, documents } = telling;
  const ends = [toSummary(from, locale, asOf), toSummary(to, locale, asOf)] as const;
  return Object.assign(
    new ToldLink(link, ...ends, telling),
    toProperties(LINK_PROPERTIES, link.properties, documents),
  );
}

/** Tells a group of links in one language. */
export function toLinkGroup(group: LinkGroupRecord, telling: LinkTelling): LinkGroupView {
  const { type, direction, totalCount, links } = group;
  return {
    type,
    direction,
    totalCount,
    caption: linkPhrase(type, direction, telling.locale).caption,
    heading: linkHeading(type, direction, telling.locale),
    links: links.map((link) => toLink(link, telling)),
  };
}
