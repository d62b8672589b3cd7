import { type Caption, type Issue } from '@knotenwerk/graph-schema';
import { BadInputError } from '../errors.ts';

/** A fault and the line to blame, which may be an earlier one. */
export interface PlacedFault {
  readonly lineNumber: number;
  readonly reason: Caption;
}

/** A fault of the model, said of a line. */
export function captionOf({ path, reason }: Issue): Caption {
  return { de: `${path}: ${reason.de}`, en: `${path}: ${reason.en}` };
}

/** The error that tells which line of a portable file is wrong, and why. */
export function lineError({ lineNumber, reason }: PlacedFault): BadInputError {
  const where = String(lineNumber);
  return new BadInputError(
    { de: `Zeile ${where}: ${reason.de}`, en: `Line ${where}: ${reason.en}` },
    'lines',
  );
}
