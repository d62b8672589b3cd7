import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NodeShape } from '../graph/NodeShape.tsx';
import { typeset } from '../i18n/format.ts';
import { FootnoteMarks } from '../panels/FootnoteMarks.tsx';
import type { Footnotes } from '../panels/footnotes.ts';
import { isUnsourced } from '../view/evidence.ts';
import { usePageHref } from '../view/use-page-href.ts';
import type { CommonCounterpart, CommonPart } from './use-common.ts';

interface CommonListProps {
  readonly heading: string;
  readonly none: string;
  readonly part: CommonPart;
  readonly footnotes: Footnotes;
}

function Counterpart({
  counterpart,
  of,
  footnotes,
}: {
  readonly counterpart: CommonCounterpart;
  readonly of: number;
  readonly footnotes: Footnotes;
}) {
  const { t } = useTranslation(['common', 'profile']);
  const pageHref = usePageHref();
  const { entity, count, links } = counterpart;
  return (
    <li className="common__item">
      <p className="common__name">
        <NodeShape nodeClass={entity.nodeClass} size={18} />
        <Link to={pageHref(entity)}>{typeset(entity.name)}</Link>
        <span className="common__count">
          {count === of ? t('common:withAll', { of }) : t('common:withSome', { count, of })}
        </span>
      </p>
      <ul>
        {links.map(({ id, sentence, ended, sources }) => (
          <li key={id} className={ended ? 'hop__link--ended' : undefined}>
            {typeset(sentence)}
            {isUnsourced(sources) ? (
              <span className="unsourced"> {t('profile:unsourced')}</span>
            ) : (
              <FootnoteMarks footnotes={footnotes} sources={sources} />
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Whom or what actors have in common: those linked with all of them first, each with its links as sentences. */
export function CommonList({ heading, none, part, footnotes }: CommonListProps) {
  const { t } = useTranslation('common');
  const { asked, nodes, totalCount } = part;
  return (
    <section className="common">
      <h2>
        {heading} <span className="count">{totalCount}</span>
      </h2>
      {nodes.length === 0 && <p className="muted">{none}</p>}
      <ol>
        {nodes.map((counterpart) => (
          <Counterpart
            key={counterpart.entity.id}
            counterpart={counterpart}
            of={asked.length}
            footnotes={footnotes}
          />
        ))}
      </ol>
      {totalCount > nodes.length && (
        <p className="muted">{t('rest', { count: totalCount - nodes.length })}</p>
      )}
    </section>
  );
}
