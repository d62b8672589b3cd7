import { lookAtScreens } from './support/look-at-screens.ts';

lookAtScreens({ width: 1440, height: 900 });
