import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { typeset } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { usePageHref } from '../view/use-page-href.ts';
import { factsOf } from './facts.ts';
import { FootnoteMarks } from './FootnoteMarks.tsx';
import type { Footnotes } from './footnotes.ts';
import { isFactGroup, type LinkGroup } from './profile.ts';
import type { CompletableProfile } from './use-all-links.ts';

/** How many values stand in one line before the rest is folded away. */
const FIRST_VALUES = 8;

interface LinkedValuesProps {
  readonly group: LinkGroup;
  readonly footnotes: Footnotes;
  readonly onLoadAll: (group: LinkGroup) => void;
}

function LinkedValues({ group, footnotes, onLoadAll }: LinkedValuesProps) {
  const { t } = useTranslation('profile');
  const pageHref = usePageHref();
  const [all, setAll] = useState(false);
  const ends = group.links.flatMap(({ counterpart }) => counterpart ?? []);
  const shown = all ? ends : ends.slice(0, FIRST_VALUES);
  const rest = group.totalCount - shown.length;
  return (
    <>
      <dt>{group.heading}</dt>
      <dd>
        {shown.map((end, place) => (
          <span key={end.id}>
            {place > 0 && ', '}
            <Link className="quiet" to={pageHref(end)}>
              {typeset(end.name)}
            </Link>
          </span>
        ))}
        <FootnoteMarks
          footnotes={footnotes}
          sources={group.links.flatMap((link) => link.sources)}
        />
        {!all && rest > 0 && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              setAll(true);
              if (ends.length < group.totalCount) onLoadAll(group);
            }}
          >
            {t('moreValues', { count: rest })}
          </button>
        )}
      </dd>
    </>
  );
}

interface FactsProps {
  readonly completable: CompletableProfile;
  readonly footnotes: Footnotes;
}

/** What a node is about and where, as a list of captions and values. */
export function Facts({ completable, footnotes }: FactsProps) {
  const { t } = useTranslation('profile');
  const locale = useLocale();
  const { profile, loadAll } = completable;
  const facts = factsOf(profile, locale);
  const groups = profile.linkGroups.filter(isFactGroup);
  if (facts.length + groups.length === 0) return null;
  return (
    <section className="profile__section">
      <h2>{t('facts')}</h2>
      <dl className="facts">
        {facts.map(({ property, caption, text, url }) => (
          <div key={property} className="facts__row">
            <dt>{caption}</dt>
            <dd>{url ? <a href={url}>{text}</a> : text}</dd>
          </div>
        ))}
        {groups.map((group) => (
          <div key={group.type} className="facts__row">
            <LinkedValues group={group} footnotes={footnotes} onLoadAll={loadAll} />
          </div>
        ))}
      </dl>
    </section>
  );
}
