import { PngError, pngSize } from './png.ts';

it('has two pixels for one of the sheet', () => {
  expect(pngSize({ width: 992, height: 800 })).toEqual({ width: 1984, height: 1600 });
});

it('is refused where no canvas is so large', () => {
  expect(() => pngSize({ width: 600, height: 9_000 })).toThrow(new PngError('tooLarge'));
  expect(() => pngSize({ width: 8_192, height: 8_192 })).not.toThrow();
});
