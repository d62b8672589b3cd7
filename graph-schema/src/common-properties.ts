import type { PropertySpecs } from './property.ts';

/** What every node carries besides its own properties. `sources` is required where a label says so. */
export const NODE_PROPERTIES = {
  sources: {
    type: 'references',
    to: 'Document',
    caption: { de: 'Quellen', en: 'Sources' },
  },
  confidence: {
    type: 'value',
    vocabulary: 'Confidence',
    caption: { de: 'Verlässlichkeit', en: 'Confidence' },
    indexed: true,
  },
  checkedAt: {
    type: 'day',
    caption: { de: 'geprüft am', en: 'checked on' },
    column: null,
  },
} as const satisfies PropertySpecs;

/** What every link carries; at least one source, always. */
export const LINK_PROPERTIES = {
  role: { type: 'text', caption: { de: 'Rolle', en: 'Role' } },
  since: { type: 'partialDate', caption: { de: 'seit', en: 'since' } },
  until: { type: 'partialDate', caption: { de: 'bis', en: 'until' } },
  ...NODE_PROPERTIES,
  sources: { ...NODE_PROPERTIES.sources, required: true },
  confidence: { ...NODE_PROPERTIES.confidence, required: true },
} as const satisfies PropertySpecs;
