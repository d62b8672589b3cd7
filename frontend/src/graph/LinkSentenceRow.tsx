import { useTranslation } from 'react-i18next';
import type { LinkSentence } from './link-sentences.ts';
import type { GraphSource } from './neighbourhood.ts';

interface LinkSentenceRowProps {
  readonly sentence: LinkSentence;
  readonly sources: readonly GraphSource[];
}

/** One link in words, with its period and the numbers of its sources; muted when it has ended. */
export function LinkSentenceRow({ sentence, sources }: LinkSentenceRowProps) {
  const { t } = useTranslation('graph');
  const { subject, verb, object, role, period, ended, unsourced, footnotes } = sentence;
  return (
    <li className={ended ? 'graph__link graph__link--ended' : 'graph__link'}>
      <span>
        {subject} <b>{verb.opening}</b> {object}
        {verb.closing !== null && <b> {verb.closing}</b>}
        {role === null ? '' : `, ${role}`}
      </span>
      <span className="graph__when">
        {period}
        {unsourced && <span className="graph__unsourced">{t('unsourced')}</span>}
        {footnotes.map((number) => (
          <Footnote key={number} number={number} source={sources[number - 1]} />
        ))}
      </span>
    </li>
  );
}

function Footnote({ number, source }: { number: number; source: GraphSource | undefined }) {
  const { t } = useTranslation('graph');
  const label = `${t('source', { number })}: ${source?.title ?? ''}`;
  return (
    <sup>
      {source?.url ? (
        <a href={source.url} aria-label={label} title={source.title} rel="noreferrer">
          {number}
        </a>
      ) : (
        <span aria-label={label} role="img">
          {number}
        </span>
      )}
    </sup>
  );
}

/** The cited sources with their numbers. */
export function SourceRows({ sources }: { readonly sources: readonly GraphSource[] }) {
  const { t } = useTranslation('graph');
  if (sources.length === 0) return null;
  return (
    <ol className="graph__sources" aria-label={t('sources')}>
      {sources.map(({ id, title, url }) => (
        <li key={id}>
          {url ? (
            <a href={url} rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </li>
      ))}
    </ol>
  );
}
