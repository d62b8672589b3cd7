/** Degrees below this are not part of the tail of the distribution. */
const TAIL_BEGINS = 10;

/**
 * The exponent of the power law that the tail of a degree distribution follows: the estimator of maximum likelihood for
 * whole numbers of Clauset, Shalizi and Newman, "Power-law distributions in empirical data", SIAM Review 51 (2009), (3.7).
 */
export function tailExponent(degrees: readonly number[]): number {
  const tail = degrees.filter((degree) => degree >= TAIL_BEGINS);
  if (tail.length === 0) return Number.POSITIVE_INFINITY;
  const logarithms = tail.map((degree) => Math.log(degree / (TAIL_BEGINS - 0.5)));
  return 1 + tail.length / logarithms.reduce((sum, value) => sum + value, 0);
}

/**
 * How many copies of the best connected actor become one, group by group. The largest degree of a network of n actors
 * grows with n^(1/(exponent - 1)) (Dorogovtsev and Mendes, "Evolution of networks", Advances in Physics 51, 2002), the
 * r-th largest falls with r likewise: a hundred times the network has not a hundred equal hubs, but a few larger ones.
 */
export function hubGroups(copies: number, exponent: number): readonly number[] {
  const groups: number[] = [];
  for (let rank = 1, left = copies; left > 0; rank += 1) {
    const wanted = Math.max(1, Math.round((copies / rank) ** (1 / (exponent - 1))));
    const size = Math.min(left, wanted);
    groups.push(size);
    left -= size;
  }
  return groups;
}
