import { linkPhrase, type Locale } from '@knotenwerk/graph-schema';
import { typeset } from '../i18n/format.ts';
import type { Hop, HopLink, PathEnd, Way } from './use-ways.ts';

/** What an actor is called in a sentence: its short name, else its name. */
export function calledBy({ shortName, name }: PathEnd): string {
  return typeset(shortName ?? name);
}

/** Whom a way passes between its ends. */
export function passedBy({ hops }: Way): readonly PathEnd[] {
  return hops.slice(1).map(({ from }) => from);
}

function lastYear({ links }: Hop): string | null {
  return (
    links
      .flatMap(({ until }) => until?.slice(0, 4) ?? [])
      .sort()
      .at(-1) ?? null
  );
}

/** The year a hop ended; null while it holds, or where no year is known. */
export function endYearOf(hop: Hop): string | null {
  return hop.ended ? lastYear(hop) : null;
}

/** The year a way ended: that of the hop that ended first. Null where none is known. */
export function wayEndYear({ hops }: Way): string | null {
  return (
    hops
      .flatMap((hop) => endYearOf(hop) ?? [])
      .sort()
      .at(0) ?? null
  );
}

/** In which direction a link is read when one comes from `from`. */
export function directionFrom(link: HopLink, from: string): 'FORWARD' | 'BACKWARD' {
  return link.from.id === from ? 'FORWARD' : 'BACKWARD';
}

/** What stands over a hop in the line of shapes: the role, else what the link says. */
export function hopCaption({ from, links }: Hop, locale: Locale): string {
  const [first] = links;
  if (first === undefined) return '';
  return first.role ?? linkPhrase(first.type, directionFrom(first, from.id), locale).caption;
}
