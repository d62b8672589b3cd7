import { COVERAGE_RULES } from './coverage-rules.ts';
import { FILE_RULES } from './file-rules.ts';
import { HIERARCHY_RULES } from './hierarchy-rules.ts';
import { LINK_RULES } from './link-rules.ts';
import { REGION_RULES } from './region-rules.ts';
import { REPEATED_LINK_RULES } from './repeated-link-rules.ts';
import { ROW_RULES } from './row-rules.ts';

/** Every rule of this data set that the model does not know. */
export const DATA_RULES = {
  ...FILE_RULES,
  ...ROW_RULES,
  ...HIERARCHY_RULES,
  ...REGION_RULES,
  ...LINK_RULES,
  ...COVERAGE_RULES,
  ...REPEATED_LINK_RULES,
} as const;

export type DataRuleName = keyof typeof DATA_RULES;
