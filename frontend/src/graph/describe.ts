import { linkPhrase, type Locale } from '@knotenwerk/graph-schema';
import type { Bundle } from './bundles.ts';
import type { GraphModel } from './graph-model.ts';

/** What a link makes of one of its ends, in words: "Mitglied von Ems-Achse". */
export interface Tie {
  readonly caption: string;
  readonly to: string;
  readonly ended: boolean;
}

/** What an actor is to the one that brought it into the drawing; null in the middle. */
export function tieOf(id: string, model: GraphModel, locale: Locale): Tie | null {
  const step = model.steps.get(id) ?? 0;
  const nearer = (bundle: Bundle) => {
    const other = otherEnd(bundle, id);
    return other !== null && (model.steps.get(other) ?? step) < step;
  };
  const bundle = [...model.bundles.values()].find(nearer);
  const [link] = bundle?.links ?? [];
  if (bundle === undefined || link === undefined) return null;
  const direction = link.from.id === id ? 'FORWARD' : 'BACKWARD';
  const other = model.entities.get(otherEnd(bundle, id) ?? '');
  return {
    caption: linkPhrase(link.type, direction, locale).caption,
    to: other?.shortName ?? other?.name ?? '',
    ended: bundle.ended,
  };
}

function otherEnd({ source, target }: Bundle, id: string): string | null {
  if (source === id) return target;
  return target === id ? source : null;
}

/** The nodes in reading order: from the middle outwards, then by name. */
export function readingOrder(model: GraphModel): readonly string[] {
  const actors = [...model.entities.values()].sort(
    (a, b) =>
      (model.steps.get(a.id) ?? 0) - (model.steps.get(b.id) ?? 0) ||
      a.name.localeCompare(b.name, 'de'),
  );
  return [...actors.map(({ id }) => id), ...model.standIns.keys()];
}
