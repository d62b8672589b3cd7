import type { Caption } from './locale.ts';
import type { NodeClass } from './node-classes.ts';

/** One kind of organisation and the class that decides its shape. */
export interface OrganisationKindSpec extends Caption {
  readonly nodeClass: NodeClass;
}

/** Every kind of organisation, in the order of display. Adding a kind is one entry here. */
export const ORGANISATION_KINDS = {
  FEDERAL_MINISTRY: { nodeClass: 'MINISTRY', de: 'Bundesministerium', en: 'Federal ministry' },
  STATE_MINISTRY: { nodeClass: 'MINISTRY', de: 'Landesministerium', en: 'State ministry' },
  FEDERAL_AGENCY: { nodeClass: 'MINISTRY', de: 'Bundesbehörde', en: 'Federal agency' },
  ALLIANCE: { nodeClass: 'ALLIANCE', de: 'Bündnis', en: 'Alliance' },
  CHAMBER_OF_COMMERCE: {
    nodeClass: 'CHAMBER',
    de: 'Industrie- und Handelskammer',
    en: 'Chamber of commerce and industry',
  },
  CHAMBER_OF_CRAFTS: { nodeClass: 'CHAMBER', de: 'Handwerkskammer', en: 'Chamber of crafts' },
  CHAMBER_UMBRELLA: {
    nodeClass: 'CHAMBER',
    de: 'Zusammenschluss von Kammern',
    en: 'Umbrella body of chambers',
  },
  UNION: { nodeClass: 'UNION', de: 'Gewerkschaft', en: 'Trade union' },
  INDUSTRY_ASSOCIATION: {
    nodeClass: 'ASSOCIATION',
    de: 'Industrieverband',
    en: 'Industry association',
  },
  EMPLOYERS_ASSOCIATION: {
    nodeClass: 'ASSOCIATION',
    de: 'Arbeitgeberverband',
    en: 'Employers’ association',
  },
  SERVICE_CENTRE: { nodeClass: 'SERVICE', de: 'Servicestelle', en: 'Service centre' },
  COMPETENCE_CENTRE: { nodeClass: 'SERVICE', de: 'Kompetenzzentrum', en: 'Competence centre' },
  REGIONAL_INITIATIVE: {
    nodeClass: 'INITIATIVE',
    de: 'Regionale Initiative',
    en: 'Regional initiative',
  },
  STATE_INITIATIVE: { nodeClass: 'INITIATIVE', de: 'Landesinitiative', en: 'State initiative' },
  TRANSFORMATION_NETWORK: {
    nodeClass: 'INITIATIVE',
    de: 'Transformationsnetzwerk',
    en: 'Transformation network',
  },
  CLUSTER: { nodeClass: 'INITIATIVE', de: 'Cluster', en: 'Cluster' },
  MASTERPLAN: { nodeClass: 'INITIATIVE', de: 'Masterplan', en: 'Master plan' },
  MUNICIPALITY: { nodeClass: 'PUBLIC_BODY', de: 'Stadt oder Gemeinde', en: 'Municipality' },
  DISTRICT: { nodeClass: 'PUBLIC_BODY', de: 'Landkreis', en: 'District' },
  ECONOMIC_DEVELOPMENT_AGENCY: {
    nodeClass: 'PUBLIC_BODY',
    de: 'Wirtschaftsförderung',
    en: 'Economic development agency',
  },
  UNIVERSITY: { nodeClass: 'RESEARCH', de: 'Hochschule', en: 'University' },
  RESEARCH_INSTITUTE: {
    nodeClass: 'RESEARCH',
    de: 'Forschungsinstitut',
    en: 'Research institute',
  },
  COMPANY: { nodeClass: 'BUSINESS', de: 'Unternehmen', en: 'Company' },
  CONSULTANCY: { nodeClass: 'BUSINESS', de: 'Beratungsunternehmen', en: 'Consultancy' },
  OTHER: { nodeClass: 'OTHER', de: 'Sonstige Organisation', en: 'Other organisation' },
} as const satisfies Record<string, OrganisationKindSpec>;

export type OrganisationKind = keyof typeof ORGANISATION_KINDS;
