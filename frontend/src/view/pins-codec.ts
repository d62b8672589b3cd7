import type { Pin } from '../layout/pins.ts';
import type { Codec } from './codec.ts';

/** `dgb~120~-340`: who, and how far right and down in the drawing. */
const FORM = /^([A-Za-z0-9][A-Za-z0-9._-]{0,199})~(-?\d{1,5})~(-?\d{1,5})$/;

function pinOf(text: string): Pin | null {
  const [, id, x, y] = FORM.exec(text) ?? [];
  return id === undefined ? null : { id, x: Number(x), y: Number(y) };
}

/** Pins in the order they were set, at most `most`; of several of one actor the first counts. */
export function pins(key: string, most: number): Codec<readonly Pin[]> {
  return {
    key,
    initial: [],
    read(text) {
      const parts = text.split(',').filter((part) => part !== '');
      const value: Pin[] = [];
      const ignored: string[] = [];
      for (const part of parts) {
        const pin = pinOf(part);
        const isNew = pin !== null && value.every(({ id }) => id !== pin.id);
        if (isNew && value.length < most) value.push(pin);
        else ignored.push(part);
      }
      return { value, ignored };
    },
    write: (value) => value.map(({ id, x, y }) => `${id}~${String(x)}~${String(y)}`).join(','),
  };
}
