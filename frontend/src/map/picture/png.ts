import type { SheetSvg } from './sheet-svg.ts';

/** Why there is no picture: more pixels than a canvas holds, or a canvas that does not give them away. */
export type PngFailure = 'tooLarge' | 'refused';

/** A picture that could not be made. */
export class PngError extends Error {
  constructor(readonly failure: PngFailure) {
    super(failure);
    this.name = 'PngError';
  }
}

/** Pixels of the picture for one of the page: sharp on paper too. */
export const PNG_SCALE = 2;
/** No browser has a canvas with a longer edge. */
const LONGEST_EDGE = 16_384;

/** Size of the picture of a sheet. Throws PngError where it is larger than a canvas can be. */
export function pngSize({ width, height }: Pick<SheetSvg, 'width' | 'height'>) {
  const size = { width: width * PNG_SCALE, height: height * PNG_SCALE };
  if (Math.max(size.width, size.height) > LONGEST_EDGE) throw new PngError('tooLarge');
  return size;
}

async function load(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch {
    throw new PngError('refused');
  }
  return image;
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new PngError('refused'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** Draws a sheet as a PNG image, in this browser and with nothing from elsewhere. Throws PngError. */
export async function toPng(sheet: SheetSvg): Promise<Blob> {
  const size = pngSize(sheet);
  const address = URL.createObjectURL(new Blob([sheet.svg], { type: 'image/svg+xml' }));
  try {
    const image = await load(address);
    const canvas = Object.assign(document.createElement('canvas'), size);
    const context = canvas.getContext('2d');
    if (context === null) throw new PngError('refused');
    context.drawImage(image, 0, 0, size.width, size.height);
    return await toBlob(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}
