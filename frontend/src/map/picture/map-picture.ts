/** A colour of the design by the name of its token, `ink` for `--kw-ink`. */
export type ColourOf = (token: string) => string;

/** Fills that are no colour, defined in the picture itself: lines at a slant, and the fading edges of the backdrop. */
export const HATCH_FILL = 'url(#picture-hatch)';
export const fadeFill = (side: string): string => `url(#picture-fade-${side})`;

/** A shape or a line, as SVG path data in pixels of the picture. */
export interface PicturePath {
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  /** Of the stroke, in pixels. */
  readonly width: number;
  readonly dashed?: boolean;
  /** What a reader is told who points at it. */
  readonly title?: string;
}

/** Size of the letters on marks, in pixels. */
export const MARK_TEXT = 13;

/** A sign as it is wherever it stands: a rounded ground with a text or a shape on it. */
export interface MarkLook {
  readonly width: number;
  readonly height: number;
  readonly dashed: boolean;
  readonly text: string | null;
  /** SVG path data around the middle, with its colour. */
  readonly shape: { readonly d: string; readonly colour: string } | null;
}

/** A sign at a place. */
export interface PictureMark extends MarkLook {
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  /** What a reader is told who points at it. */
  readonly title?: string;
}

/** A text, its middle at a place. */
export interface PictureText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly strong: boolean;
  readonly colour: string;
  /** The room it takes in pixels, whichever font writes it; left out: as the font has it. */
  readonly width?: number;
  /** Colour around the letters, which keeps them readable on shapes; null: none. */
  readonly halo: string | null;
}

/** What is painted together; in a layer paths lie below marks, marks below texts. */
export interface PictureLayer {
  readonly paths?: readonly PicturePath[];
  readonly marks?: readonly PictureMark[];
  readonly texts?: readonly PictureText[];
}

/** What of the map is seen, as it is painted: sizes in pixels, layers from below. */
export interface MapPicture {
  readonly width: number;
  readonly height: number;
  readonly layers: readonly PictureLayer[];
}

/** A row of the legend: what a fill, a line or a mark means, and how often it is there. */
export interface LegendEntry {
  /** A fill, a line as SVG path data in a box of the swatch's size, or a mark. */
  readonly sign:
    | { readonly fill: string }
    | { readonly d: string; readonly stroke: string }
    | { readonly mark: MarkLook };
  readonly text: string;
  /** Null: it is not counted. */
  readonly count: string | null;
}

/** A picture of the map with all that is needed to read it anywhere else. */
export interface MapSheet {
  readonly picture: MapPicture;
  /** What is counted, and where. */
  readonly title: string;
  /** The filters in words. */
  readonly filters: string;
  readonly legend: {
    readonly title: string;
    readonly entries: readonly LegendEntry[];
    /** Where the bounds of classes come from, and what the marks are. */
    readonly notes: readonly string[];
  };
  /** As of when, made when, whose boundaries. */
  readonly notes: readonly string[];
  /** Leads to the same view. */
  readonly address: string;
  readonly language: string;
}
