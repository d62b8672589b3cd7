import type { LinkDirection, LinkType } from '@knotenwerk/graph-schema';

/** The best connected node of the small network. */
export const EMS_ACHSE = 'wachstumsregion-ems-achse';

/** The groups of the Ems-Achse with the links in them: the order of the model, then of the counterparts' names. */
// prettier-ignore
export const GROUPS: readonly [LinkType, LinkDirection, string[]][] = [
  ['MEMBER_OF', 'BACKWARD', ['ihk-osnabrueck~MEMBER_OF~wachstumsregion-ems-achse', 'landkreis-emsland~MEMBER_OF~wachstumsregion-ems-achse']],
  ['FOUNDED', 'BACKWARD', ['landkreis-emsland~FOUNDED~wachstumsregion-ems-achse']],
  ['LEADS', 'BACKWARD', ['juergen-gross~LEADS~wachstumsregion-ems-achse', 'juergen-gross~LEADS~wachstumsregion-ems-achse~2014-07']],
  ['PARTNER_OF', 'FORWARD', ['wachstumsregion-ems-achse~PARTNER_OF~industrieclub-lingen']],
  ['COOPERATES_WITH', 'FORWARD', ['ihk-koeln~COOPERATES_WITH~wachstumsregion-ems-achse', 'wachstumsregion-ems-achse~COOPERATES_WITH~servicestelle-industrie']],
  ['TOOK_PART_IN', 'FORWARD', ['wachstumsregion-ems-achse~TOOK_PART_IN~netzwerktreffen-2022']],
  ['ADDRESSES', 'FORWARD', ['wachstumsregion-ems-achse~ADDRESSES~fachkraefte', 'wachstumsregion-ems-achse~ADDRESSES~wasserstoff']],
  ['USES_FORMAT', 'FORWARD', ['wachstumsregion-ems-achse~USES_FORMAT~industrienacht']],
  ['RUNS', 'FORWARD', ['wachstumsregion-ems-achse~RUNS~industrienacht-emsland']],
  ['SEATED_IN', 'FORWARD', ['wachstumsregion-ems-achse~SEATED_IN~03454']],
  ['ACTIVE_IN', 'FORWARD', ['wachstumsregion-ems-achse~ACTIVE_IN~03454']],
];
