import type { Caption } from './locale.ts';
import type { NodeClass } from './node-classes.ts';

/** One kind of organisation and the class that decides its shape. */
export interface OrganisationKindSpec extends Caption {
  /** What several of them are called. */
  readonly plural: Caption;
  readonly nodeClass: NodeClass;
}

/** Every kind of organisation, in the order of display. Adding a kind is one entry here. */
export const ORGANISATION_KINDS = {
  FEDERAL_MINISTRY: {
    nodeClass: 'MINISTRY',
    de: 'Bundesministerium',
    en: 'Federal ministry',
    plural: { de: 'Bundesministerien', en: 'Federal ministries' },
  },
  STATE_MINISTRY: {
    nodeClass: 'MINISTRY',
    de: 'Landesministerium',
    en: 'State ministry',
    plural: { de: 'Landesministerien', en: 'State ministries' },
  },
  FEDERAL_AGENCY: {
    nodeClass: 'MINISTRY',
    de: 'Bundesbehörde',
    en: 'Federal agency',
    plural: { de: 'Bundesbehörden', en: 'Federal agencies' },
  },
  ALLIANCE: {
    nodeClass: 'ALLIANCE',
    de: 'Bündnis',
    en: 'Alliance',
    plural: { de: 'Bündnisse', en: 'Alliances' },
  },
  CHAMBER_OF_COMMERCE: {
    nodeClass: 'CHAMBER',
    de: 'Industrie- und Handelskammer',
    en: 'Chamber of commerce and industry',
    plural: { de: 'Industrie- und Handelskammern', en: 'Chambers of commerce and industry' },
  },
  CHAMBER_OF_CRAFTS: {
    nodeClass: 'CHAMBER',
    de: 'Handwerkskammer',
    en: 'Chamber of crafts',
    plural: { de: 'Handwerkskammern', en: 'Chambers of crafts' },
  },
  CHAMBER_UMBRELLA: {
    nodeClass: 'CHAMBER',
    de: 'Zusammenschluss von Kammern',
    en: 'Umbrella body of chambers',
    plural: { de: 'Zusammenschlüsse von Kammern', en: 'Umbrella bodies of chambers' },
  },
  UNION: {
    nodeClass: 'UNION',
    de: 'Gewerkschaft',
    en: 'Trade union',
    plural: { de: 'Gewerkschaften', en: 'Trade unions' },
  },
  INDUSTRY_ASSOCIATION: {
    nodeClass: 'ASSOCIATION',
    de: 'Industrieverband',
    en: 'Industry association',
    plural: { de: 'Industrieverbände', en: 'Industry associations' },
  },
  EMPLOYERS_ASSOCIATION: {
    nodeClass: 'ASSOCIATION',
    de: 'Arbeitgeberverband',
    en: 'Employers’ association',
    plural: { de: 'Arbeitgeberverbände', en: 'Employers’ associations' },
  },
  SERVICE_CENTRE: {
    nodeClass: 'SERVICE',
    de: 'Servicestelle',
    en: 'Service centre',
    plural: { de: 'Servicestellen', en: 'Service centres' },
  },
  COMPETENCE_CENTRE: {
    nodeClass: 'SERVICE',
    de: 'Kompetenzzentrum',
    en: 'Competence centre',
    plural: { de: 'Kompetenzzentren', en: 'Competence centres' },
  },
  REGIONAL_INITIATIVE: {
    nodeClass: 'INITIATIVE',
    de: 'Regionale Initiative',
    en: 'Regional initiative',
    plural: { de: 'Regionale Initiativen', en: 'Regional initiatives' },
  },
  STATE_INITIATIVE: {
    nodeClass: 'INITIATIVE',
    de: 'Landesinitiative',
    en: 'State initiative',
    plural: { de: 'Landesinitiativen', en: 'State initiatives' },
  },
  TRANSFORMATION_NETWORK: {
    nodeClass: 'INITIATIVE',
    de: 'Transformationsnetzwerk',
    en: 'Transformation network',
    plural: { de: 'Transformationsnetzwerke', en: 'Transformation networks' },
  },
  CLUSTER: {
    nodeClass: 'INITIATIVE',
    de: 'Cluster',
    en: 'Cluster',
    plural: { de: 'Cluster', en: 'Clusters' },
  },
  MASTERPLAN: {
    nodeClass: 'INITIATIVE',
    de: 'Masterplan',
    en: 'Master plan',
    plural: { de: 'Masterpläne', en: 'Master plans' },
  },
  MUNICIPALITY: {
    nodeClass: 'PUBLIC_BODY',
    de: 'Stadt oder Gemeinde',
    en: 'Municipality',
    plural: { de: 'Städte und Gemeinden', en: 'Municipalities' },
  },
  DISTRICT: {
    nodeClass: 'PUBLIC_BODY',
    de: 'Landkreis',
    en: 'District',
    plural: { de: 'Landkreise', en: 'Districts' },
  },
  ECONOMIC_DEVELOPMENT_AGENCY: {
    nodeClass: 'PUBLIC_BODY',
    de: 'Wirtschaftsförderung',
    en: 'Economic development agency',
    plural: { de: 'Wirtschaftsförderungen', en: 'Economic development agencies' },
  },
  UNIVERSITY: {
    nodeClass: 'RESEARCH',
    de: 'Hochschule',
    en: 'University',
    plural: { de: 'Hochschulen', en: 'Universities' },
  },
  RESEARCH_INSTITUTE: {
    nodeClass: 'RESEARCH',
    de: 'Forschungsinstitut',
    en: 'Research institute',
    plural: { de: 'Forschungsinstitute', en: 'Research institutes' },
  },
  COMPANY: {
    nodeClass: 'BUSINESS',
    de: 'Unternehmen',
    en: 'Company',
    plural: { de: 'Unternehmen', en: 'Companies' },
  },
  CONSULTANCY: {
    nodeClass: 'BUSINESS',
    de: 'Beratungsunternehmen',
    en: 'Consultancy',
    plural: { de: 'Beratungsunternehmen', en: 'Consultancies' },
  },
  OTHER: {
    nodeClass: 'OTHER',
    de: 'Sonstige Organisation',
    en: 'Other organisation',
    plural: { de: 'Sonstige Organisationen', en: 'Other organisations' },
  },
} as const satisfies Record<string, OrganisationKindSpec>;

export type OrganisationKind = keyof typeof ORGANISATION_KINDS;
