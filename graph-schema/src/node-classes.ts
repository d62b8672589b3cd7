import type { Caption } from './locale.ts';

/** How a class is drawn: a shape of the graph library, or a polygon with its points (x, y from -1 to 1). */
export interface NodeShape {
  readonly name:
    | 'ellipse'
    | 'rectangle'
    | 'pentagon'
    | 'diamond'
    | 'triangle'
    | 'hexagon'
    | 'round-rectangle'
    | 'rhomboid'
    | 'octagon'
    | 'polygon';
  readonly points?: readonly number[];
  /** Width divided by height; 1 unless told. */
  readonly aspect?: number;
}

/** What a node is on screen: the class decides shape and colour. `colour` names a design token `--kw-c-<colour>`. */
export interface NodeClassSpec {
  readonly caption: Caption;
  readonly plural: Caption;
  readonly shape: NodeShape;
  readonly colour: string;
}

const CROSS = [-0.35, -1, 0.35, -1, 0.35, -0.35, 1, -0.35, 1, 0.35, 0.35, 0.35, 0.35, 1, -0.35, 1];
const CROSS_LEFT = [-0.35, 0.35, -1, 0.35, -1, -0.35, -0.35, -0.35];
const SAWTOOTH = [-1, 1, -1, -0.1, -0.35, -0.9, -0.35, -0.1, 0.3, -0.9, 0.3, -0.1, 1, -0.9, 1, 1];
const BUST = [
  -0.3, -1, 0.3, -1, 0.55, -0.7, 0.55, -0.3, 0.3, 0, 0.8, 0.25, 1, 0.6, 1, 1, -1, 1, -1, 0.6, -0.8,
  0.25, -0.3, 0, -0.55, -0.3, -0.55, -0.7,
];
const FLAG = [-1, -1, 0.6, -1, 1, 0, 0.6, 1, -1, 1];
const PAGE = [-0.75, -1, 0.3, -1, 0.75, -0.55, 0.75, 1, -0.75, 1];
const PIN = [-0.6, -1, 0.6, -1, 0.9, -0.4, 0, 1, -0.9, -0.4];

/** Every class a node can belong to, in the order of the legend. */
export const NODE_CLASSES = {
  INITIATIVE: {
    caption: { de: 'Initiative', en: 'Initiative' },
    plural: { de: 'Initiativen', en: 'Initiatives' },
    shape: { name: 'ellipse' },
    colour: 'initiative',
  },
  PUBLIC_BODY: {
    caption: { de: 'Kreis, Kommune', en: 'District, municipality' },
    plural: { de: 'Kreise, Kommunen', en: 'Districts, municipalities' },
    shape: { name: 'pentagon' },
    colour: 'kommune',
  },
  CHAMBER: {
    caption: { de: 'Kammer', en: 'Chamber' },
    plural: { de: 'Kammern', en: 'Chambers' },
    shape: { name: 'diamond' },
    colour: 'kammer',
  },
  MINISTRY: {
    caption: { de: 'Ministerium, Behörde', en: 'Ministry, agency' },
    plural: { de: 'Ministerien, Behörden', en: 'Ministries, agencies' },
    shape: { name: 'rectangle' },
    colour: 'staat',
  },
  UNION: {
    caption: { de: 'Gewerkschaft', en: 'Trade union' },
    plural: { de: 'Gewerkschaften', en: 'Trade unions' },
    shape: { name: 'triangle' },
    colour: 'gewerk',
  },
  ASSOCIATION: {
    caption: { de: 'Verband', en: 'Association' },
    plural: { de: 'Verbände', en: 'Associations' },
    shape: { name: 'hexagon' },
    colour: 'verband',
  },
  ALLIANCE: {
    caption: { de: 'Bündnis', en: 'Alliance' },
    plural: { de: 'Bündnisse', en: 'Alliances' },
    shape: { name: 'round-rectangle', aspect: 2 },
    colour: 'buendnis',
  },
  SERVICE: {
    caption: { de: 'Servicestelle', en: 'Service centre' },
    plural: { de: 'Servicestellen', en: 'Service centres' },
    shape: { name: 'polygon', points: [...CROSS, ...CROSS_LEFT] },
    colour: 'buendnis',
  },
  RESEARCH: {
    caption: { de: 'Hochschule, Institut', en: 'University, institute' },
    plural: { de: 'Hochschulen, Institute', en: 'Universities, institutes' },
    shape: { name: 'rhomboid', aspect: 1.4 },
    colour: 'wissen',
  },
  BUSINESS: {
    caption: { de: 'Unternehmen', en: 'Company' },
    plural: { de: 'Unternehmen', en: 'Companies' },
    shape: { name: 'polygon', points: SAWTOOTH, aspect: 1.3 },
    colour: 'firma',
  },
  OTHER: {
    caption: { de: 'Sonstige', en: 'Other' },
    plural: { de: 'Sonstige', en: 'Others' },
    shape: { name: 'octagon' },
    colour: 'kommune',
  },
  PERSON: {
    caption: { de: 'Person', en: 'Person' },
    plural: { de: 'Personen', en: 'Persons' },
    shape: { name: 'polygon', points: BUST },
    colour: 'staat',
  },
  PROGRAMME: {
    caption: { de: 'Programm', en: 'Programme' },
    plural: { de: 'Programme', en: 'Programmes' },
    shape: { name: 'polygon', points: FLAG, aspect: 1.3 },
    colour: 'buendnis',
  },
  EVENT: {
    caption: { de: 'Veranstaltung', en: 'Event' },
    plural: { de: 'Veranstaltungen', en: 'Events' },
    shape: { name: 'round-rectangle' },
    colour: 'verband',
  },
  PRACTICE: {
    caption: { de: 'Praxisbeispiel', en: 'Good practice' },
    plural: { de: 'Praxisbeispiele', en: 'Good practices' },
    shape: { name: 'polygon', points: FLAG },
    colour: 'kammer',
  },
  THEME: {
    caption: { de: 'Thema', en: 'Theme' },
    plural: { de: 'Themen', en: 'Themes' },
    shape: { name: 'round-rectangle', aspect: 1.6 },
    colour: 'wissen',
  },
  FORMAT: {
    caption: { de: 'Arbeitsform', en: 'Format' },
    plural: { de: 'Arbeitsformen', en: 'Formats' },
    shape: { name: 'hexagon' },
    colour: 'wissen',
  },
  REGION: {
    caption: { de: 'Region', en: 'Region' },
    plural: { de: 'Regionen', en: 'Regions' },
    shape: { name: 'polygon', points: PIN },
    colour: 'kommune',
  },
  DOCUMENT: {
    caption: { de: 'Quelle', en: 'Source' },
    plural: { de: 'Quellen', en: 'Sources' },
    shape: { name: 'polygon', points: PAGE },
    colour: 'kommune',
  },
} as const satisfies Record<string, NodeClassSpec>;

export type NodeClass = keyof typeof NODE_CLASSES;
