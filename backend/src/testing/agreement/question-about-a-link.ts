import {
  firstDay,
  lastDay,
  linkTypeSpec,
  type Day,
  type LinkDirection,
  type LinkRecord,
} from '@knotenwerk/graph-schema';
import fc, { type Arbitrary } from 'fast-check';
import type { PlannedNetwork } from '../planned-network.ts';
import { page, question, type Question } from './question.ts';

const EDGES = ['start', 'before start', 'end', 'after end', 'none'] as const;

/** Which of the links that are there, from which end it is seen, and on which day of its period. */
const view = fc.record({
  nth: fc.nat(),
  fromItsEnd: fc.boolean(),
  edge: fc.constantFrom(...EDGES),
  page,
});

type View = typeof view extends Arbitrary<infer Value> ? Value : never;

function dayBeside(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function dayAt({ properties: { since, until } }: LinkRecord, edge: View['edge']): Day | null {
  if (edge.endsWith('start') && typeof since === 'string')
    return dayBeside(firstDay(since), edge === 'start' ? 0 : -1);
  if (edge.endsWith('end') && typeof until === 'string')
    return dayBeside(lastDay(until), edge === 'end' ? 0 : 1);
  return null;
}

/** A link as it is seen from one of its ends. */
interface Seen {
  readonly link: LinkRecord;
  readonly of: string;
  readonly direction: LinkDirection;
  readonly day: Day | null;
}

function seeLink({ links }: PlannedNetwork, { nth, fromItsEnd, edge }: View): Seen | null {
  const ids = [...links.keys()].sort();
  const link = links.get(ids[nth % Math.max(ids.length, 1)] ?? '');
  if (link === undefined) return null;
  const isForward = !fromItsEnd || linkTypeSpec(link.type).symmetric === true;
  const direction = isForward ? 'FORWARD' : 'BACKWARD';
  return { link, of: fromItsEnd ? link.to : link.from, direction, day: dayAt(link, edge) };
}

const inItsGroup = question(
  'profiles.listLinks of a link that is there',
  view,
  async ({ profiles }, asked, network) => {
    const seen = seeLink(network, asked);
    if (seen === null) return null;
    const { of, direction, day, link } = seen;
    return profiles.listLinks({ of, type: link.type, direction, asOf: day }, asked.page);
  },
);

const inItsProfile = question(
  'profiles.find of a link that is there',
  view,
  async ({ profiles }, asked, network) => {
    const seen = seeLink(network, asked);
    return seen && profiles.find(seen.of, 200, seen.day);
  },
);

/** Walked on the day itself, or with that day as today and nothing that has ended. */
const inTheWalk = question(
  'neighbourhoods.find around a link that is there',
  fc.tuple(view, fc.boolean()),
  async ({ neighbourhoods }, [asked, isToday], network) => {
    const seen = seeLink(network, asked);
    if (seen === null) return null;
    return neighbourhoods.find({
      ids: [seen.of],
      depth: 1,
      filter: { labels: ['Organisation', 'Person', 'Programme', 'Event'], includeEnded: !isToday },
      asOf: isToday ? null : seen.day,
      today: seen.day ?? '2021-06-30',
      limit: 200,
    });
  },
);

/** A question about one of the links that are there, on the days on which its period begins and ends. */
export const aboutALink: Arbitrary<Question> = fc.oneof(inItsGroup, inItsProfile, inTheWalk);
