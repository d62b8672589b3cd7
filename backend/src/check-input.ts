import {
  ACTOR_LABELS,
  isActorLink,
  isDay,
  VOCABULARIES,
  type Day,
  type LinkType,
  type NodeLabel,
} from '@knotenwerk/graph-schema';
import { BadInputError } from './errors.ts';

/** Whole numbers an argument may have, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Refuses a number outside its range. */
export function checkRange(value: number, { from, to }: Range, argument: string): void {
  if (Number.isInteger(value) && value >= from && value <= to) return;
  const [low, high] = [String(from), String(to)];
  throw new BadInputError(
    {
      de: `„${argument}“ muss eine ganze Zahl von ${low} bis ${high} sein.`,
      en: `“${argument}” must be a whole number from ${low} to ${high}.`,
    },
    argument,
  );
}

/** Refuses a list of ids that is too short or too long, or holds an empty id or one twice. */
export function checkIds(ids: readonly string[], { from, to }: Range, argument: string): void {
  const fitting = ids.length >= from && ids.length <= to && ids.every((id) => id.trim() !== '');
  if (fitting && new Set(ids).size === ids.length) return;
  const [least, most] = [String(from), String(to)];
  throw new BadInputError(
    {
      de: `„${argument}“ muss ${least} bis ${most} verschiedene Kennungen enthalten, keine davon leer.`,
      en: `“${argument}” must hold ${least} to ${most} different ids, none of them empty.`,
    },
    argument,
  );
}

/** Gives a day that exists, or null for none. */
export function toDay(value: string | null | undefined, argument: string): Day | null {
  if (value === null || value === undefined) return null;
  if (isDay(value)) return value;
  throw new BadInputError(
    {
      de: `„${value}“ ist kein Tag der Form 2021-03-16 zwischen 1200 und 2100.`,
      en: `“${value}” is not a day like 2021-03-16 between 1200 and 2100.`,
    },
    argument,
  );
}

/** Refuses the code of a Land that does not exist: asking for it would find nothing and look like an answer. */
export function checkStates(states: readonly string[] | undefined, argument: string): void {
  const unknown = states?.find((state) => !Object.hasOwn(VOCABULARIES.GermanState, state));
  if (unknown === undefined) return;
  throw new BadInputError(
    {
      de: `„${unknown}“ ist kein Land. Erwartet wird ein Kürzel wie DE-NI.`,
      en: `“${unknown}” is not a Land. A code like DE-NI is expected.`,
    },
    argument,
  );
}

/** Refuses a label that is no actor's: only actors have a place in the whole network. */
export function checkActorLabels(labels: readonly NodeLabel[] | undefined, argument: string): void {
  const refused = labels?.find((label) => !ACTOR_LABELS.includes(label));
  if (refused === undefined) return;
  throw new BadInputError(
    {
      de: `${refused} bezeichnet keine Akteure und kann hier nicht gewählt werden.`,
      en: `${refused} does not name actors and can’t be chosen here.`,
    },
    argument,
  );
}

/** Refuses a type that does not connect actors: over themes, formats and regions everybody is everybody's neighbour. */
export function checkActorTypes(types: readonly LinkType[] | undefined, argument: string): void {
  const refused = types?.find((type) => !isActorLink(type));
  if (refused === undefined) return;
  throw new BadInputError(
    {
      de: `${refused} verbindet keine Akteure und kann hier nicht gewählt werden.`,
      en: `${refused} does not connect actors and can’t be chosen here.`,
    },
    argument,
  );
}
