import type { ColourOf } from './map-picture.ts';

/** Lends the colours of the light scheme, whichever the page has: paper and documents are white. */
export function withLightColours<Result>(draw: (colour: ColourOf) => Result): Result {
  const probe = document.createElement('div');
  probe.hidden = true;
  probe.setAttribute('data-kern-theme', 'light');
  document.body.append(probe);
  const style = getComputedStyle(probe);
  try {
    return draw((token) => style.getPropertyValue(`--kw-${token}`).trim());
  } finally {
    probe.remove();
  }
}
