import type { Sector, Sectors } from './sectors.ts';

/** A sector or a part of one on one side of the subject. */
export interface HalfSector extends Sector {
  /** False on the second part of a divided sector: its heading shows no count again. */
  readonly counted: boolean;
}

/** What stands left and right of a subject, from top to bottom. */
export interface Halves {
  readonly left: readonly HalfSector[];
  readonly right: readonly HalfSector[];
}

/** On which side the go-betweens stand. */
export type UpperSide = 'left' | 'both';

/** What decides on which side somebody stands. */
export interface HalvesPlan {
  readonly heightOf: (id: string) => number;
  /** Whether two go-betweens that follow each other have neighbours in common. */
  readonly belongTogether: (a: string, b: string) => boolean;
  readonly upperSide: UpperSide;
  /** Height on the right side that stays free above all rows. */
  readonly openingRight: number;
}

const DIVISIBLE_FROM = 9;
const SMALLEST_PART = 3;
const HEADING_HEIGHT = 32;
const SECTOR_GAP = 10;
/** What it costs, in pixels of height, to crowd go-betweens on one side or to separate two that belong together. */
const CROWDING = 24;
const SEPARATION = 60;
/** What a pixel of height costs that hangs below the subject instead of standing beside it. */
const STEEPNESS = 0.5;

interface Cut {
  readonly low: readonly HalfSector[];
  readonly rest: readonly HalfSector[];
}

/**
 * Shares sectors out to both sides: they stand around the subject in their order, down the left side and up the right
 * one, cut where both sides are most alike in height.
 */
export function halvesOf({ upper, lower }: Sectors, plan: HalvesPlan): Halves {
  const heights = new Map<Sector, number>();
  const heightOf = (sector: Sector) => {
    const known = heights.get(sector) ?? sectorHeight(sector, plan);
    heights.set(sector, known);
    return known;
  };
  const total = (sectors: readonly Sector[]) =>
    sectors.reduce((sum, sector) => sum + heightOf(sector), 0);
  let best: { readonly onLeft: number; readonly cut: Cut; readonly cost: number } | null = null;
  const cuts = cutsOf(lower).map((cut) => ({
    cut,
    left: total(cut.low),
    right: total(cut.rest),
  }));
  for (const onLeft of upperCounts(upper.length, plan.upperSide)) {
    const [left, right] = [total(upper.slice(0, onLeft)), total(upper.slice(onLeft))];
    const extra = upperCost(upper, onLeft, plan);
    for (const each of cuts) {
      const hanging = plan.openingRight > 0 ? right + each.right + plan.openingRight : 0;
      const cost =
        Math.max(left + each.left, right + each.right, hanging) + hanging * STEEPNESS + extra;
      if (best === null || cost < best.cost) best = { onLeft, cut: each.cut, cost };
    }
  }
  const { onLeft, cut } = best ?? { onLeft: 0, cut: { low: [], rest: [] } };
  return {
    left: [...upper.slice(0, onLeft).map(whole), ...cut.low],
    right: [...upper.slice(onLeft).map(whole), ...cut.rest.toReversed()],
  };
}

function upperCounts(count: number, side: UpperSide): readonly number[] {
  return side === 'left' ? [count] : Array.from({ length: count + 1 }, (_, index) => index);
}

function upperCost(upper: readonly Sector[], onLeft: number, plan: HalvesPlan): number {
  const [before, after] = [upper[onLeft - 1]?.members[0], upper[onLeft]?.members[0]];
  const separates = before && after && plan.belongTogether(before, after);
  return Math.abs(onLeft - (upper.length + 1) / 2) * CROWDING + (separates ? SEPARATION : 0);
}

function sectorHeight({ members, heading }: Sector, { heightOf }: HalvesPlan): number {
  const start = heading ? HEADING_HEIGHT : SECTOR_GAP;
  return members.reduce((sum, id) => sum + heightOf(id), start);
}

const whole = (sector: Sector): HalfSector => ({ ...sector, counted: true });

/** Every way to cut the lower sectors in two; only large ones are divided. */
function cutsOf(sectors: readonly Sector[]): readonly Cut[] {
  const all = sectors.map(whole);
  const between = Array.from({ length: all.length + 1 }, (_, cut) => ({
    low: all.slice(0, cut),
    rest: all.slice(cut),
  }));
  const inside = sectors.flatMap((sector, index) =>
    divisionsOf(sector).map(([first, second]) => ({
      low: [...all.slice(0, index), first],
      rest: [second, ...all.slice(index + 1)],
    })),
  );
  return [...between, ...inside];
}

function divisionsOf({ members, heading }: Sector): readonly (readonly [HalfSector, HalfSector])[] {
  if (members.length < DIVISIBLE_FROM) return [];
  const count = members.length - 2 * SMALLEST_PART + 1;
  return Array.from({ length: count }, (_, index) => {
    const size = index + SMALLEST_PART;
    return [
      { heading, members: members.slice(0, size), counted: true },
      { heading, members: members.slice(size), counted: false },
    ] as const;
  });
}
