import {
  lastDay,
  LINK_PROPERTIES,
  linkHeading,
  linkPhrase,
  type Day,
  type LinkDirection,
  type LinkRecord,
  type LinkType,
  type Locale,
} from '@knotenwerk/graph-schema';
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

function hasEnded({ properties }: LinkRecord, day: Day): boolean {
  const until = properties['until'];
  return typeof until === 'string' && lastDay(until) < day;
}

function counterpartOf(from: SummaryView, to: SummaryView, of: string | undefined) {
  if (of === undefined) return null;
  return from.id === of ? to : from;
}

/** Tells a link in one language, its sources resolved. */
export function toLink(
  { link, from, to }: LinkWithEnds,
  { locale, asOf, today, documents, of }: LinkTelling,
): LinkView {
  const { properties, ...record } = link;
  const [start, end] = [toSummary(from, locale, asOf), toSummary(to, locale, asOf)];
  return {
    ...toProperties(LINK_PROPERTIES, properties, documents),
    ...record,
    from: start,
    to: end,
    counterpart: counterpartOf(start, end, of),
    ended: hasEnded(link, asOf ?? today),
  };
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
