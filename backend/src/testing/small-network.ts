import {
  linkId,
  type ChangeSet,
  type LinkType,
  type Properties,
  type UpsertLink,
} from '@knotenwerk/graph-schema';
import { SMALL_NODES } from './small-network-nodes.ts';

const FOUND = { sources: ['doc-satzung'], confidence: 'HIGH' } as const;

/** A link of the small network; `parallel` adds its start to the id, as where ends and type repeat. */
export function link(
  [from, type, to]: readonly [string, LinkType, string],
  properties: Properties = {},
  parallel = false,
): UpsertLink {
  const { since } = properties;
  const id = linkId(from, type, to, parallel && typeof since === 'string' ? since : undefined);
  return { action: 'upsertLink', id, type, from, to, properties: { ...FOUND, ...properties } };
}

const ACTOR_LINKS: readonly UpsertLink[] = [
  link(['ihk-koeln', 'MEMBER_OF', 'dihk']),
  link(['ihk-osnabrueck', 'MEMBER_OF', 'dihk']),
  link(['ihk-osnabrueck', 'MEMBER_OF', 'wachstumsregion-ems-achse'], { since: '2006' }),
  link(['landkreis-emsland', 'MEMBER_OF', 'wachstumsregion-ems-achse'], { since: '2006-02' }),
  link(['landkreis-emsland', 'FOUNDED', 'wachstumsregion-ems-achse'], { since: '2006' }),
  link(['in-du-strie', 'MEMBER_OF', 'netzwerk-zukunft-der-industrie'], {
    since: '2016',
    until: '2021',
  }),
  link(['bmwe', 'COMMISSIONED', 'servicestelle-industrie'], {
    since: '2021-01',
    until: '2023-12-31',
    sources: ['doc-treffen', 'doc-ministerium'],
  }),
  link(['dihk', 'HOSTS', 'servicestelle-industrie'], { since: '2021-01', until: '2023' }),
  link(['bmwe', 'FUNDS', 'industriestrategie-2030'], { confidence: 'MEDIUM' }),
  link(['bmwe', 'FOUNDED', 'industriestrategie-2030'], { since: '2019-02', role: 'Herausgeber' }),
  link(['dihk', 'SUPPORTS', 'industriestrategie-2030']),
  link(['wachstumsregion-ems-achse', 'COOPERATES_WITH', 'servicestelle-industrie'], {
    since: '2021',
    until: '2023',
    sources: ['doc-treffen'],
  }),
  link(['ihk-koeln', 'COOPERATES_WITH', 'wachstumsregion-ems-achse'], { confidence: 'LOW' }),
  link(['industrieclub-lingen', 'PARTNER_OF', 'industrieclub-meppen']),
  link(['wachstumsregion-ems-achse', 'PARTNER_OF', 'industrieclub-lingen'], { since: '2010' }),
  link(['landkreis-emsland', 'PARTNER_OF', 'industrieclub-meppen'], { role: 'Träger' }),
  link(['juergen-gross', 'LEADS', 'wachstumsregion-ems-achse'], { since: '2006', until: '2011' }),
  link(
    ['juergen-gross', 'LEADS', 'wachstumsregion-ems-achse'],
    { since: '2014-07', role: 'Geschäftsführung' },
    true,
  ),
  link(['zoe-celik', 'REPRESENTS', 'dihk'], { since: '2023-01-01' }),
  link(['zoe-celik', 'WORKS_FOR', 'ihk-koeln'], { since: '2018', until: '2022-12-31' }),
  link(['juergen-gross', 'TOOK_PART_IN', 'netzwerktreffen-2022']),
  link(['zoe-celik', 'TOOK_PART_IN', 'netzwerktreffen-2022'], { role: 'speaker' }),
  link(['ihk-koeln', 'ORGANISED', 'netzwerktreffen-2022'], { sources: ['doc-treffen'] }),
  link(['wachstumsregion-ems-achse', 'TOOK_PART_IN', 'netzwerktreffen-2022']),
  link(['werkstatt-wasserstoff-2022', 'PART_OF', 'netzwerktreffen-2022']),
  link(['servicestelle-industrie', 'SUCCEEDS', 'netzwerk-zukunft-der-industrie']),
];

const PROPERTY_LINKS: readonly UpsertLink[] = [
  link(['wachstumsregion-ems-achse', 'ADDRESSES', 'fachkraefte']),
  link(['wachstumsregion-ems-achse', 'ADDRESSES', 'wasserstoff'], { role: 'Schwerpunkt' }),
  link(['ihk-osnabrueck', 'ADDRESSES', 'fachkraefte']),
  link(['ihk-koeln', 'ADDRESSES', 'energiewende']),
  link(['in-du-strie', 'ADDRESSES', 'energiewende'], { confidence: 'LOW' }),
  link(['industriestrategie-2030', 'ADDRESSES', 'energiewende']),
  link(['werkstatt-wasserstoff-2022', 'ADDRESSES', 'wasserstoff'], { sources: ['doc-treffen'] }),
  link(['industrienacht-emsland', 'ADDRESSES', 'fachkraefte']),
  link(['wasserstoff', 'BROADER', 'energiewende']),
  link(['wachstumsregion-ems-achse', 'USES_FORMAT', 'industrienacht']),
  link(['industrienacht-emsland', 'USES_FORMAT', 'industrienacht']),
  link(['wachstumsregion-ems-achse', 'RUNS', 'industrienacht-emsland'], { since: '2019' }),
  link(['wachstumsregion-ems-achse', 'SEATED_IN', '03454'], { role: 'Sitz' }),
  link(['landkreis-emsland', 'SEATED_IN', '03454']),
  link(['ihk-koeln', 'SEATED_IN', '05315']),
  link(['wachstumsregion-ems-achse', 'ACTIVE_IN', '03454'], { since: '2006' }),
  link(['ihk-osnabrueck', 'RESPONSIBLE_FOR', '03454']),
  link(['ihk-koeln', 'RESPONSIBLE_FOR', '05315']),
  link(['landkreis-emsland', 'RESPONSIBLE_FOR', '03454']),
  link(['bmwe', 'RESPONSIBLE_FOR', 'DE'], { since: '1949' }),
  link(['03454', 'PART_OF', 'DE-NI']),
  link(['05315', 'PART_OF', 'DE-NW']),
  link(['DE-NI', 'PART_OF', 'DE']),
  link(['DE-NW', 'PART_OF', 'DE']),
];

/** A small network in the shape of the real data, with everything the stores have to keep apart. */
export const SMALL_NETWORK: ChangeSet = {
  author: 'Kleines Netz',
  reason: 'Bestand für die Verträge der Ablagen',
  sources: ['doc-satzung'],
  operations: [...SMALL_NODES, ...ACTOR_LINKS, ...PROPERTY_LINKS],
};
