/** Radius of the subject, of the smallest and of the largest other actor, in pixels at zoom 1. */
const SUBJECT = 17;
const SMALLEST = 7.2;
const LARGEST = 16.5;

/** The size of an actor grows with the root of its number of links, so that its area tells the number. */
export function radiusOf(degree: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, 5.4 + 1.1 * Math.sqrt(degree)));
}

/** The subject is larger than all others whatever its number of links. */
export const SUBJECT_RADIUS = SUBJECT;

/** Radius of a node that stands for actors left out. */
export const STAND_IN_RADIUS = 9;
