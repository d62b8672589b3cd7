import { linkPhrase, valueCaption, type Locale } from '@knotenwerk/graph-schema';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NodeShape } from '../graph/NodeShape.tsx';
import { formatNumber, formatPeriod, typeset } from '../i18n/format.ts';
import { Icon } from '../ui/Icon.tsx';
import { classText, kindText } from '../view/entity-text.ts';
import { isUnsourced } from '../view/evidence.ts';
import type { SortColumn } from '../view/sorting.ts';
import type { NeighbourhoodEntity } from '../view/use-neighbourhood.ts';
import type { ConnectionRow } from './rows.ts';

/** One column of a table: its head, its cells, and what its rows are ordered by. */
export interface Column<Row> {
  readonly column: SortColumn;
  readonly numeric?: true;
  readonly cell: (row: Row, context: CellContext) => ReactNode;
  /** The text or number the rows are sorted by; absent: the column cannot be sorted. */
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
      <Link to={href}>{typeset(entity.name)}</Link>
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
  const [first, ...others] = sources.filter(({ kind }) => kind !== 'OWN_KNOWLEDGE');
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
  cell: (entity, { locale }) => kindText(entity, locale),
  order: kindText,
};

/** The columns of actors. */
export const ACTOR_COLUMNS: readonly Column<NeighbourhoodEntity>[] = [
  {
    column: 'name',
    cell: (entity, { hrefOf }) => <Actor entity={entity} href={hrefOf(entity)} />,
    order: ({ name }) => name,
  },
  KIND,
  { column: 'ort', cell: ({ town }) => town, order: ({ town }) => town ?? '' },
  { column: 'land', cell: (entity, { locale }) => landOf(entity, locale), order: landOf },
  {
    column: 'gegruendet',
    cell: ({ validFrom }) => validFrom?.slice(0, 4),
    order: ({ validFrom }) => validFrom ?? '9999',
  },
  {
    column: 'verbindungen',
    numeric: true,
    cell: ({ degree }, { locale }) => formatNumber(degree, locale),
    order: ({ degree }) => degree,
  },
];

/** The columns of connections, to be read as a sentence from left to right. */
export const CONNECTION_COLUMNS: readonly Column<ConnectionRow>[] = [
  {
    column: 'name',
    cell: ({ actor }, { hrefOf }) => <Actor entity={actor} href={hrefOf(actor)} />,
    order: ({ actor }) => actor.name,
  },
  {
    column: 'art',
    // The class, as in the legend: the kinds of the actors stand in the table of actors.
    cell: ({ actor }, { locale }) => classText(actor.nodeClass, locale),
    order: ({ actor }, locale) => classText(actor.nodeClass, locale),
  },
  {
    column: 'beziehung',
    cell: (row, { locale }) => phraseOf(row, locale),
    order: phraseOf,
  },
  {
    column: 'mit',
    cell: ({ other }, { hrefOf }) => (
      <Link className="quiet" to={hrefOf(other)}>
        {typeset(other.shortName ?? other.name)}
      </Link>
    ),
    order: ({ other }) => other.shortName ?? other.name,
  },
  {
    column: 'rolle',
    cell: ({ link }) => (
      <span className="muted" lang="de">
        {link.role}
      </span>
    ),
    order: ({ link }) => link.role ?? '',
  },
  {
    column: 'zeitraum',
    cell: ({ link }, { locale }) => formatPeriod(link.since, link.until, locale) ?? '–',
    order: ({ link }) => link.since ?? link.until ?? '9999',
  },
  {
    column: 'quelle',
    cell: (row) => <Source row={row} />,
    order: ({ link }) => (isUnsourced(link.sources) ? '' : (link.sources[0]?.title ?? '')),
  },
];
