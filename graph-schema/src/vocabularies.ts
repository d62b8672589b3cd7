import type { Vocabulary } from './locale.ts';
import { ORGANISATION_KINDS } from './organisation-kinds.ts';

const CONFIDENCE = {
  HIGH: { de: 'belegt', en: 'documented' },
  MEDIUM: { de: 'erschlossen', en: 'inferred' },
  LOW: { de: 'unsicher', en: 'unsure' },
} as const satisfies Vocabulary;

const ORGANISATION_LEVEL = {
  FEDERAL: { de: 'Bund', en: 'Federal' },
  STATE: { de: 'Land', en: 'State' },
  REGIONAL: { de: 'Region', en: 'Regional' },
  MUNICIPAL: { de: 'Kommune', en: 'Municipal' },
} as const satisfies Vocabulary;

const ORGANISATION_STATUS = {
  ACTIVE: { de: 'aktiv', en: 'active' },
  ENDED: { de: 'beendet', en: 'ended' },
  UNKNOWN: { de: 'unbekannt', en: 'unknown' },
} as const satisfies Vocabulary;

const NAME_KIND = {
  OFFICIAL: { de: 'amtlicher Name', en: 'official name' },
  ALIAS: { de: 'anderer Name', en: 'other name' },
  VARIANT: { de: 'Schreibweise', en: 'spelling' },
} as const satisfies Vocabulary;

const PROGRAMME_KIND = {
  STRATEGY: { de: 'Strategie', en: 'Strategy' },
  PROGRAMME: { de: 'Programm', en: 'Programme' },
  PROJECT: { de: 'Projekt', en: 'Project' },
  STUDY: { de: 'Studie', en: 'Study' },
  GUIDE: { de: 'Leitfaden', en: 'Guide' },
  SURVEY: { de: 'Befragung', en: 'Survey' },
} as const satisfies Vocabulary;

const REGION_LEVEL = {
  COUNTRY: { de: 'Bund', en: 'Country' },
  STATE: { de: 'Land', en: 'State' },
  DISTRICT: { de: 'Kreis', en: 'District' },
  AREA: { de: 'übergreifende Region', en: 'Cross-cutting region' },
} as const satisfies Vocabulary;

const EVENT_KIND = {
  NETWORK_MEETING: { de: 'Netzwerktreffen', en: 'Network meeting' },
  SESSION: { de: 'Programmpunkt', en: 'Session' },
  TALK: { de: 'Vortrag', en: 'Talk' },
  INTERVIEW: { de: 'Gespräch', en: 'Interview' },
  PANEL: { de: 'Podium', en: 'Panel' },
  PRESENTATIONS: { de: 'Impulsvorträge', en: 'Presentations' },
  WORKSHOPS: { de: 'Werkstätten', en: 'Workshops' },
  FORUM: { de: 'Forum', en: 'Forum' },
  ANNOUNCEMENT: { de: 'Ankündigung', en: 'Announcement' },
  FOUNDING: { de: 'Gründung', en: 'Founding' },
  MEETING: { de: 'Treffen', en: 'Meeting' },
  DECLARATION: { de: 'Erklärung', en: 'Declaration' },
  CAMPAIGN_WEEK: { de: 'Aktionswoche', en: 'Campaign week' },
  CONFERENCE: { de: 'Konferenz', en: 'Conference' },
  PUBLIC_EVENT: { de: 'öffentliche Veranstaltung', en: 'Public event' },
  LEGISLATIVE_STEP: { de: 'Schritt der Gesetzgebung', en: 'Legislative step' },
  AWARD: { de: 'Preisverleihung', en: 'Award' },
} as const satisfies Vocabulary;

const EVENT_MODE = {
  ONSITE: { de: 'vor Ort', en: 'on site' },
  DIGITAL: { de: 'digital', en: 'digital' },
  HYBRID: { de: 'hybrid', en: 'hybrid' },
} as const satisfies Vocabulary;

const DOCUMENT_KIND = {
  SEED: { de: 'Ausgangstext', en: 'Seed text' },
  WEB: { de: 'Webseite', en: 'Web page' },
  REGISTRY: { de: 'Register, Statistik', en: 'Register, statistics' },
  OWN_KNOWLEDGE: { de: 'ohne geöffnete Quelle', en: 'no source opened' },
} as const satisfies Vocabulary;

const INDICATOR_UNIT = {
  persons: { de: 'Personen', en: 'persons' },
  thousand_persons: { de: 'Tausend Personen', en: 'thousand persons' },
  percent: { de: 'Prozent', en: 'per cent' },
  billion_eur: { de: 'Milliarden Euro', en: 'billion euros' },
} as const satisfies Vocabulary;

const GERMAN_STATE = {
  'DE-BW': { de: 'Baden-Württemberg', en: 'Baden-Württemberg' },
  'DE-BY': { de: 'Bayern', en: 'Bavaria' },
  'DE-BE': { de: 'Berlin', en: 'Berlin' },
  'DE-BB': { de: 'Brandenburg', en: 'Brandenburg' },
  'DE-HB': { de: 'Bremen', en: 'Bremen' },
  'DE-HH': { de: 'Hamburg', en: 'Hamburg' },
  'DE-HE': { de: 'Hessen', en: 'Hesse' },
  'DE-MV': { de: 'Mecklenburg-Vorpommern', en: 'Mecklenburg-Western Pomerania' },
  'DE-NI': { de: 'Niedersachsen', en: 'Lower Saxony' },
  'DE-NW': { de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia' },
  'DE-RP': { de: 'Rheinland-Pfalz', en: 'Rhineland-Palatinate' },
  'DE-SL': { de: 'Saarland', en: 'Saarland' },
  'DE-SN': { de: 'Sachsen', en: 'Saxony' },
  'DE-ST': { de: 'Sachsen-Anhalt', en: 'Saxony-Anhalt' },
  'DE-SH': { de: 'Schleswig-Holstein', en: 'Schleswig-Holstein' },
  'DE-TH': { de: 'Thüringen', en: 'Thuringia' },
} as const satisfies Vocabulary;

/** Every closed list of the model by the name its GraphQL enum carries; `GermanState` holds codes, no enum. */
export const VOCABULARIES = {
  Confidence: CONFIDENCE,
  OrganisationKind: ORGANISATION_KINDS,
  OrganisationLevel: ORGANISATION_LEVEL,
  OrganisationStatus: ORGANISATION_STATUS,
  NameKind: NAME_KIND,
  ProgrammeKind: PROGRAMME_KIND,
  RegionLevel: REGION_LEVEL,
  EventKind: EVENT_KIND,
  EventMode: EVENT_MODE,
  DocumentKind: DOCUMENT_KIND,
  IndicatorUnit: INDICATOR_UNIT,
  GermanState: GERMAN_STATE,
} as const satisfies Record<string, Vocabulary>;

export type VocabularyName = keyof typeof VOCABULARIES;

/** The values of one vocabulary as a union of strings. */
export type ValueOf<Name extends VocabularyName> = keyof (typeof VOCABULARIES)[Name] & string;

export type Confidence = ValueOf<'Confidence'>;
export type GermanState = ValueOf<'GermanState'>;
