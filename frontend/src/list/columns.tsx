import { isOpened, linkPhrase, valueCaption, type Locale } from '@knotenwerk/graph-schema';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NodeShape } from '../graph/NodeShape.tsx';
import { formatNumber, formatPeriod, typeset } from '../i18n/format.ts';
import { Icon } from '../ui/Icon.tsx';
import { TodaysName } from '../view/TodaysName.tsx';
import { classText, kindText } from '../view/entity-text.ts';
import { isUnsourced } from '../view/evidence.ts';
import type { SortColumn } from '../view/sorting.ts';
import type { NeighbourhoodEntity } from '../view/use-neighbourhood.ts';
import type { ConnectionRow } from './rows.ts';

/** One column of a table: its head, its cells, and what its rows are ordered by. */
export interface Column<Row> {
  readonly column: SortColumn;
  readonly numeric?: true;
  /** What the cell says, in words alone. */
  readonly text: (row: Row, locale: Locale) => string;
  /** How the cell shows it; its text unless told. */
  readonly cell?: (row: Row, context: CellContext) => ReactNode;
  /** The text or number the rows are sorted by; the text of the cell unless told. */
  readonly order?: (row: Row, locale: Locale) => string | number;
}

/** What cells need besides their row. */
export interface CellContext {
  readonly locale: Locale;
  readonly hrefOf: (entity: NeighbourhoodEntity) => string;
}

function Actor({ entity, href }: { readonly entity: NeighbourhoodEntity; readonly href: string }) {
  return (
    <span className="actor">
      <NodeShape nodeClass={entity.nodeClass} size={16} hollow={entity.status === 'ENDED'} />
      <span>
        <Link to={href}>{typeset(entity.name)}</Link>
        <TodaysName entity={entity} />
      </span>
    </span>
  );
}

function landOf({ state }: NeighbourhoodEntity, locale: Locale): string {
  return state === null ? '' : valueCaption('GermanState', state, locale);
}

function phraseOf({ link, direction }: ConnectionRow, locale: Locale): string {
  const { past, present } = linkPhrase(link.type, direction, locale);
  return link.ended ? past : present;
}

function checkedSources({ sources }: ConnectionRow['link']) {
  return sources.filter(({ kind }) => isOpened(kind));
}

type ListedSource = ConnectionRow['link']['sources'][number];

const citation = ({ title, url }: ListedSource): string =>
  url === null ? title : `${title} <${url}>`;

function Source({ row }: { readonly row: ConnectionRow }) {
  const { t } = useTranslation('list');
  const { sources } = row.link;
  if (isUnsourced(sources))
    return (
      <span className="unsourced">
        <Icon name="warn" size={16} />
        {t('unsourced')}
      </span>
    );
  const [first, ...others] = checkedSources(row.link);
  if (first === undefined) return null;
  return (
    <span className="source-cell">
      <span className="source-cell__title" title={first.title}>
        {first.url === null ? first.title : <a href={first.url}>{first.title}</a>}
      </span>
      {others.length > 0 && (
        <span aria-label={t('moreSources', { count: others.length })} role="img">
          +{'\u202f'}
          {others.length}
        </span>
      )}
    </span>
  );
}

const KIND: Column<NeighbourhoodEntity> = {
  column: 'art',
  text: kindText,
};

/** The columns of actors. */
export const ACTOR_COLUMNS: readonly Column<NeighbourhoodEntity>[] = [
  {
    column: 'name',
    text: ({ name }) => name,
    cell: (entity, { hrefOf }) => <Actor entity={entity} href={hrefOf(entity)} />,
  },
  KIND,
  { column: 'ort', text: ({ town }) => town ?? '' },
  { column: 'land', text: landOf },
  {
    column: 'gegruendet',
    text: ({ validFrom }) => validFrom?.slice(0, 4) ?? '',
    order: ({ validFrom }) => validFrom ?? '9999',
  },
  {
    column: 'verbindungen',
    numeric: true,
    text: ({ degree }, locale) => formatNumber(degree, locale),
    order: ({ degree }) => degree,
  },
];

/** The columns of connections, to be read as a sentence from left to right. */
export const CONNECTION_COLUMNS: readonly Column<ConnectionRow>[] = [
  {
    column: 'name',
    text: ({ actor }) => actor.name,
    cell: ({ actor }, { hrefOf }) => <Actor entity={actor} href={hrefOf(actor)} />,
  },
  {
    column: 'art',
    // The class, as in the legend: the kinds of the actors stand in the table of actors.
    text: ({ actor }, locale) => classText(actor.nodeClass, locale),
  },
  { column: 'beziehung', text: phraseOf },
  {
    column: 'mit',
    text: ({ other }) => other.shortName ?? other.name,
    cell: ({ other }, { hrefOf }) => (
      <Link className="quiet" to={hrefOf(other)}>
        {typeset(other.shortName ?? other.name)}
      </Link>
    ),
  },
  {
    column: 'rolle',
    text: ({ link }) => link.role ?? '',
    cell: ({ link }) => (
      <span className="muted" lang="de">
        {link.role}
      </span>
    ),
  },
  {
    column: 'zeitraum',
    text: ({ link }, locale) => formatPeriod(link.since, link.until, locale) ?? '–',
    order: ({ link }) => link.since ?? link.until ?? '9999',
  },
  {
    column: 'quelle',
    text: ({ link }) => checkedSources(link).map(citation).join('; '),
    cell: (row) => <Source row={row} />,
    order: ({ link }) => (isUnsourced(link.sources) ? '' : (link.sources[0]?.title ?? '')),
  },
];
