import { lookAtScreens } from './support/look-at-screens.ts';

lookAtScreens({ width: 1024, height: 768, locale: 'en-GB', dark: true });
