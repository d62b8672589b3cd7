import { EXAMPLE_PATH } from '../paths/example-path.ts';
import { kindsOfClass } from '../view/actor-kinds.ts';
import { INITIAL_VIEW, viewHref } from '../view/view-state.ts';

/** Questions to begin with, about nodes of the data set that comes with Knotenwerk. */
export const EXAMPLES = [
  {
    key: 'emsAchse',
    href: viewHref('netz', { ...INITIAL_VIEW, centres: ['wachstumsregion-ems-achse'], depth: 2 }),
  },
  {
    key: 'bmwi2021',
    href: viewHref('netz', { ...INITIAL_VIEW, centres: ['bmwe'], asOf: '2021-03-16' }),
  },
  { key: 'path', href: EXAMPLE_PATH },
  {
    key: 'hydrogen',
    href: viewHref('liste', {
      ...INITIAL_VIEW,
      themes: ['wasserstoff'],
      kinds: kindsOfClass('INITIATIVE'),
    }),
  },
] as const;
