import type { NodeLabelSpec } from '../node-label.ts';

/** A strategy, programme, project, study, guide or survey. */
export const PROGRAMME = {
  caption: { de: 'Programm', en: 'Programme' },
  plural: { de: 'Programme', en: 'Programmes' },
  file: 'programmes',
  nodeClass: 'PROGRAMME',
  captionProperty: 'name',
  lifetime: { start: 'start', end: 'end' },
  sourcesRequired: true,
  properties: {
    kind: {
      type: 'value',
      vocabulary: 'ProgrammeKind',
      required: true,
      caption: { de: 'Art', en: 'Kind' },
    },
    name: { type: 'text', required: true, searched: true, caption: { de: 'Name', en: 'Name' } },
    shortName: { type: 'text', searched: true, caption: { de: 'Kurzname', en: 'Short name' } },
    start: { type: 'partialDate', caption: { de: 'Beginn', en: 'Start' } },
    end: { type: 'partialDate', caption: { de: 'Ende', en: 'End' } },
    description: {
      type: 'text',
      column: 'description_de',
      caption: { de: 'Beschreibung', en: 'Description' },
    },
  },
} as const satisfies NodeLabelSpec;
