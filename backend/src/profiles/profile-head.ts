import {
  fullRegionName,
  NODE_PATHS,
  nodeAddress,
  nodeLabelSpec,
  ORGANISATION_KINDS,
  regionKind,
  valueCaption,
  type Day,
  type Locale,
} from '@knotenwerk/graph-schema';
import { NotFoundError } from '../errors.ts';
import type { PageHead } from '../web/page-head.ts';
import type { ProfileRecord } from './profile.repository.ts';
import type { ProfileService } from './profile.service.ts';
import { structuredData } from './structured-data.ts';
import { toSummary } from './to-summary.ts';

/** More neighbours of one sort than this say nothing more to a search engine. */
const LINKS_PER_GROUP = 50;

const ADDRESS = new RegExp(`^/(?:${NODE_PATHS.join('|')})/([^/]+)$`);

/** The id in the address of a node's page; null for any other address. */
export function idOfPage(path: string): string | null {
  const [, id] = ADDRESS.exec(path) ?? [];
  if (id === undefined) return null;
  try {
    return decodeURIComponent(id);
  } catch {
    return null; // a `%` that begins no character: no id is written so
  }
}

function describe({ node, summary }: ProfileRecord, locale: Locale): string {
  const { description, definition, definitionEn } = node.properties;
  const own = (locale === 'en' ? definitionEn : null) ?? definition ?? description;
  if (typeof own === 'string') return own;
  const { kind, label, areaType, town, state } = summary;
  const caption = kind === null ? nodeLabelSpec(label).caption : ORGANISATION_KINDS[kind];
  const what = regionKind(areaType, locale) ?? caption[locale];
  const land = state === null ? null : valueCaption('GermanState', state, locale);
  return [...new Set([what, town, land])].filter((part) => part !== null).join(', ');
}

/** The same as on the page: a region is told apart from others of its name. */
function titleOf({ summary }: ProfileRecord, locale: Locale): string {
  const told = toSummary(summary, locale, null);
  return told.label === 'Region' ? fullRegionName(told, locale) : told.name;
}

/** The head of a node's page. Persons are not listed by search engines: the atlas shows a public role, it is no directory of people. */
function toHead(profile: ProfileRecord, locale: Locale): PageHead {
  return {
    locale,
    title: titleOf(profile, locale),
    description: describe(profile, locale),
    canonical: nodeAddress(profile.node),
    listed: profile.node.label !== 'Person',
    structuredData: structuredData(profile, locale),
  };
}

/** The head of the page of an id as of a day; null where there is no such node. */
export async function findProfileHead(
  profiles: ProfileService,
  id: string,
  { locale, asOf }: { readonly locale: Locale; readonly asOf: Day },
): Promise<PageHead | null> {
  try {
    return toHead(await profiles.get(id, { linksPerGroup: LINKS_PER_GROUP, asOf }), locale);
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}
