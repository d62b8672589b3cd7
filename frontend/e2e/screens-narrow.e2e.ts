import { lookAtScreens } from './support/look-at-screens.ts';

lookAtScreens({ width: 360, height: 740, dark: true });
