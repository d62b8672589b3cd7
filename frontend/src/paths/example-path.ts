import { INITIAL_VIEW, viewHref } from '../view/view-state.ts';

/** A way to begin with, between two actors of the data set that comes with Knotenwerk. */
export const EXAMPLE_PATH = viewHref('pfade', {
  ...INITIAL_VIEW,
  pathFrom: 'chemie-und-pharma-am-hochrhein',
  pathTo: 'bmwe',
});
