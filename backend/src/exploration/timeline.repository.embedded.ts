import type { EmbeddedGraph } from '../database/embedded/embedded-graph.ts';
import type { LinkEntry } from '../database/embedded/graph-entry.ts';
import { atAnyTime, byPeriod } from './link-period.ts';
import { passing } from './passing.embedded.ts';
import { TimelineRepository, type LinkPeriod, type TimelineQuery } from './timeline.repository.ts';

type Days = readonly (string | null)[];

function latest(days: Days): string | null {
  return days.reduce((found, day) => (found === null || (day ?? '') > found ? day : found), null);
}

function earliest(days: Days): string | null {
  return days.reduce(
    (found, day) => (found === null || (day !== null && day < found) ? day : found),
    null,
  );
}

function sumUp(group: LinkPeriod | undefined, period: LinkPeriod): LinkPeriod {
  if (group === undefined) return period;
  return {
    ...group,
    count: group.count + period.count,
    firstDated: earliest([group.firstDated, period.firstDated]),
  };
}

/** Gathers the links in memory by their periods. */
export class EmbeddedTimelineRepository extends TimelineRepository {
  constructor(private readonly graph: EmbeddedGraph) {
    super();
  }

  override listPeriods(query: TimelineQuery): Promise<readonly LinkPeriod[]> {
    const groups = new Map<string, LinkPeriod>();
    for (const link of this.#links(query)) {
      const period = this.#period(link);
      const { validFrom, validUntil } = period;
      if (validFrom !== null && validUntil !== null && validFrom > validUntil) continue;
      const key = `${validFrom ?? ''} ${validUntil ?? ''}`;
      groups.set(key, sumUp(groups.get(key), period));
    }
    return Promise.resolve([...groups.values()].sort(byPeriod));
  }

  #links({ ids, filter }: TimelineQuery): readonly LinkEntry[] {
    const passes = passing(this.graph, atAnyTime(filter));
    const found =
      ids.length === 0
        ? this.graph.links()
        : [...new Set(ids.flatMap((id) => this.graph.linksAt(id)))];
    const isKept = (id: string) => ids.includes(id) || passes.node(this.graph.getNode(id));
    return found.filter(
      (link) => passes.link(link) && isKept(link.record.from) && isKept(link.record.to),
    );
  }

  #period(link: LinkEntry): LinkPeriod {
    const { from, to } = link.record;
    const all = [link, this.graph.getNode(from).derived, this.graph.getNode(to).derived];
    return {
      validFrom: latest(all.map(({ validFrom }) => validFrom)),
      validUntil: earliest(all.map(({ validUntil }) => validUntil)),
      count: 1,
      firstDated: link.validFrom,
    };
  }
}
