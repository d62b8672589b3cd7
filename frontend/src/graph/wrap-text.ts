/** Measures a text on one line, in pixels. */
export type MeasureText = (text: string) => number;

/** A text broken into lines, and the width of the longest. */
export interface WrappedText {
  readonly lines: readonly string[];
  readonly width: number;
}

/** Second parts of German compounds before which a long word may be divided. */
const JOINTS =
  /(?=(?:ministerium|minister|konferenz|initiative|netzwerk|gesellschaft|verband|vereinigung|kammer|förderung|agentur|universität|hochschule|wirtschaft|unternehmung|beratung|technik|industrie|plattform|bündnis|transformation|entwicklung|arbeitgeber|handwerk|zentrum|werkstatt|akademie|institut)\p{L}*)/u;

/** Breaks a text into as few lines as the width allows, of even length: at spaces, after hyphens and slashes, in long compounds. */
export function wrapText(text: string, maxWidth: number, measure: MeasureText): WrappedText {
  const pieces = piecesOf(text, maxWidth, measure);
  const fewest = filled(pieces, maxWidth, measure);
  let best = fewest;
  for (let width = best.width - 1; best.lines.length > 1; width = best.width - 1) {
    const narrower = filled(pieces, width, measure);
    if (narrower.lines.length > fewest.lines.length || narrower.width >= best.width) break;
    best = narrower;
  }
  return best;
}

/** A part of a text that is never broken; `hyphen` stands where the line ends after it. */
interface Piece {
  readonly text: string;
  readonly hyphen: boolean;
}

function piecesOf(text: string, maxWidth: number, measure: MeasureText): readonly Piece[] {
  const words = text.split(/(?<=[ \u00ad])|(?<=[\p{L}\d][-–/])(?=\p{L})/u);
  return words.flatMap((word): Piece[] => {
    if (measure(word.trimEnd()) <= maxWidth) return [{ text: word, hyphen: false }];
    const parts = dividedWord(word);
    return parts.map((part, index) => ({ text: part, hyphen: index < parts.length - 1 }));
  });
}

function dividedWord(word: string): readonly string[] {
  const parts = word.split(JOINTS).filter((part) => part !== '');
  return parts.reduce<string[]>((joined, part) => {
    const last = joined.at(-1);
    if (last !== undefined && last.length < 4) joined[joined.length - 1] = last + part;
    else joined.push(part);
    return joined;
  }, []);
}

/** Fills lines one after the other; a piece wider than the line stands alone. */
function filled(pieces: readonly Piece[], maxWidth: number, measure: MeasureText): WrappedText {
  const lines: string[] = [];
  let line = '';
  let divided = false;
  for (const { text, hyphen } of pieces) {
    const longer = line + text;
    if (line !== '' && measure(longer.trimEnd() + (hyphen ? '-' : '')) > maxWidth) {
      lines.push(divided ? `${line}-` : line.trimEnd());
      line = text;
    } else line = longer;
    divided = hyphen;
  }
  lines.push(line.trimEnd());
  return { lines, width: Math.max(...lines.map(measure)) };
}
