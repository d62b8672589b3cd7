import type { ChangeOperation, ChangeSet } from '@knotenwerk/graph-schema';
import { link } from './small-network.ts';
import { nodes, SOURCE } from './upsert-nodes.ts';

const CHAMBERS = 6;
/** Of each chamber; the expansion guard lets 200 of one actor in. */
const MEMBERS = 190;

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);

const chamberId = (chamber: number) => `kammer-${String(chamber)}`;
const memberId = (chamber: number, member: number) =>
  `firma-${String(chamber)}-${String(member).padStart(3, '0')}`;

const organisation = (name: string, kind: string, state: string) => ({
  name,
  ...{ kind, state, status: 'ACTIVE' },
  ...SOURCE,
});

function chamber(number: number): ChangeOperation[] {
  const state = number % 2 === 0 ? 'DE-BY' : 'DE-NI';
  const id = chamberId(number);
  const members = range(MEMBERS).map((member) => memberId(number, member));
  return [
    ...nodes('Organisation', {
      [id]: organisation(`Kammer ${String(number)}`, 'CHAMBER_OF_COMMERCE', state),
      ...Object.fromEntries(members.map((name) => [name, organisation(name, 'COMPANY', state)])),
    }),
    link([id, 'MEMBER_OF', 'dach']),
    ...members.map((member) => link([member, 'MEMBER_OF', id])),
  ];
}

/** One in the middle, six chambers around it, and around each of these 190 companies: more than can be drawn. */
export const CROWDED_NETWORK: ChangeSet = {
  author: 'Redaktion',
  reason: 'Viele',
  sources: ['doc-satzung'],
  operations: [
    ...nodes('Document', { 'doc-satzung': { title: 'Satzung', kind: 'WEB' } }),
    ...nodes('Organisation', { dach: organisation('Dach', 'CHAMBER_UMBRELLA', 'DE-BE') }),
    ...range(CHAMBERS).flatMap(chamber),
  ],
};

/** How many actors there are in all, chambers and companies and the one in the middle. */
export const CROWD = { all: 1 + CHAMBERS + CHAMBERS * MEMBERS, chambers: CHAMBERS };
