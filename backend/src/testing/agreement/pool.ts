import {
  ACTOR_LINK_TYPES,
  firstDay,
  isPartialDate,
  lastDay,
  NODE_LABEL_NAMES,
  type Day,
  type NodeLabel,
  type PartialDate,
} from '@knotenwerk/graph-schema';
import fc, { type Arbitrary } from 'fast-check';

/** Ids by label: few, so that random changes meet the same nodes again and again. */
export const IDS = {
  Document: ['doc-eins', 'doc-zwei', 'doc-drei'],
  Theme: ['wasserstoff', 'energie'],
  Format: ['industrienacht'],
  Region: ['DE', 'DE-NI', '03454', 'mittelrhein'],
  Organisation: [
    ...(['bmwe', 'dihk', 'ihk-koeln', 'ihk-trier', 'ems-achse'] as const),
    ...(['netzwerk', 'verein', 'zentrum', 'buendnis'] as const),
  ],
  Person: ['anna', 'zoe'],
  Programme: ['strategie', 'studie'],
  Event: ['treffen', 'werkstatt'],
  Practice: ['praxis'],
} as const satisfies Record<NodeLabel, readonly string[]>;

export const ALL_IDS: readonly string[] = [...Object.values(IDS).flat(), 'nie-angelegt'];

/** Names as they are met, some alike, some hard to fold. */
export const NAMES = [
  'Wachstumsregion Ems-Achse e. V.',
  'Ems-Achse',
  'IHK Köln',
  'Industrie- und Handelskammer zu Köln',
  'Netzwerk Zukunft',
  'N3tzwerk Zukunft der Industrie',
  'In|du|strie',
  'H2.N.O.N',
  'Industrie 4.0',
  'Öko-Institut',
  'Straßenbau „Łódź“',
  'Zoë Çelik',
  'BMWi',
  'BMWK',
];

export const TOWNS = ['Köln', 'Papenburg', 'Düsseldorf', 'Berlin'] as const;
export const STATES = ['DE-NI', 'DE-NW', 'DE-BE'] as const;
export const KINDS = ['CHAMBER_OF_COMMERCE', 'REGIONAL_INITIATIVE', 'OTHER', 'UNION'] as const;
export const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export const STATUSES = ['ACTIVE', 'ENDED', 'UNKNOWN'] as const;

const year = fc.integer({ min: 2020, max: 2022 }).map(String);
const month = fc.constantFrom('01', '02', '12');
const dayOfMonth = fc.constantFrom('01', '15', '28');

/** Days close together, so that periods begin and end on them. */
export const day: Arbitrary<Day> = fc
  .tuple(year, month, dayOfMonth)
  .map((parts) => parts.join('-'));

/** Partial dates of every length; a few that do not exist. */
export const partialDate: Arbitrary<PartialDate> = fc.oneof(
  {
    weight: 60,
    arbitrary: fc
      .tuple(day, fc.constantFrom(4, 7, 10))
      .map(([text, length]) => text.slice(0, length)),
  },
  { weight: 1, arbitrary: fc.constantFrom('2021-02-29', '2021-13', '21', '') },
);

/** Some of these values, often none. */
export function someOf<Value>(values: readonly Value[]): Arbitrary<Value[]> {
  return fc.oneof(
    fc.constant<Value[]>([]),
    fc.subarray([...values], { minLength: 1, maxLength: 2 }),
  );
}

/** What every filter of links and those at their ends may name. */
export const passingFields = (themes: readonly string[]) => ({
  types: someOf(ACTOR_LINK_TYPES),
  labels: someOf(NODE_LABEL_NAMES),
  kinds: someOf(KINDS),
  states: someOf(STATES),
  statuses: someOf(STATUSES),
  themes: someOf(themes),
  confidences: someOf(CONFIDENCES),
  includeEnded: fc.boolean(),
});

const dayAfter = (text: Day): Day =>
  new Date(Date.parse(text) + 86_400_000).toISOString().slice(0, 10);

/** A day to ask about: the first or last one of a period, or the day after. */
export const askedDay: Arbitrary<Day> = fc
  .tuple(partialDate.filter(isPartialDate), fc.nat(3))
  .map(([date, which]) => {
    const end = which < 2 ? lastDay(date) : firstDay(date);
    return which % 2 === 0 ? end : dayAfter(end);
  });

/** A day, often none. */
export const dayOrNull: Arbitrary<Day | null> = fc.option(askedDay, { freq: 2 });

/** A start and an end under these names: either may be missing, rarely they stand the wrong way round. */
export function period<Start extends string, End extends string>(
  start: Start,
  end: End,
): Arbitrary<Partial<Record<Start | End, PartialDate>>> {
  const dates = fc.tuple(partialDate, partialDate, fc.nat(9));
  return fc.tuple(dates, fc.constantFrom('none', start, end, 'both')).map(([found, given]) => {
    const [one, other, chance] = found;
    const inOrder = one <= other || chance === 0 ? [one, other] : [other, one];
    return {
      ...(given === start || given === 'both' ? { [start]: inOrder[0] } : {}),
      ...(given === end || given === 'both' ? { [end]: inOrder[1] } : {}),
    } as Partial<Record<Start | End, PartialDate>>;
  });
}
