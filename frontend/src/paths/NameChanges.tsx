import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPeriod, typeset } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { FootnoteMarks } from '../panels/FootnoteMarks.tsx';
import type { Footnotes } from '../panels/footnotes.ts';
import { NameLine } from '../panels/NameLine.tsx';
import { today } from '../view/day-of.ts';
import { nameChanges, type NameChange, type OfficialName } from './name-changes.ts';
import type { Way } from './use-ways.ts';

/** Numbers that have a word of their own in the heading. */
const WORDS = ['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

const calledThen = ({ name, shortName }: OfficialName): string => typeset(shortName ?? name);
const yearOf = (day: string | null): string | null => day?.slice(0, 4) ?? null;

interface ChangeProps {
  readonly change: NameChange;
  readonly footnotes: Footnotes;
}

/** What the actor is called today: a day that is looked at has its own names. */
function calledToday({ actor }: NameChange): string {
  const { name, shortName, currentName, currentShortName } = actor;
  return typeset(currentShortName ?? currentName ?? shortName ?? name);
}

function Names({ history }: NameChange) {
  const locale = useLocale();
  return (
    <dl className="names">
      {history.periods.toReversed().map(({ name, current }) => (
        <Fragment key={`${name.name} ${name.validFrom ?? ''}`}>
          <dt>{formatPeriod(yearOf(name.validFrom), yearOf(name.validUntil), locale)}</dt>
          <dd className={current ? 'names__current' : undefined}>
            {typeset(name.name)}
            {name.shortName !== null && ` (${name.shortName})`}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Change({ change, footnotes }: ChangeProps) {
  const { t } = useTranslation('path');
  const locale = useLocale();
  const now = calledToday(change);
  const { length } = change.history.periods;
  const word = WORDS.find((known) => known === String(length));
  const number = word === undefined ? String(length) : t(`names.words.${word}`);
  return (
    <section className="profile__section">
      <h2>{t('names.title', { name: now, number })}</h2>
      {change.namedThen.map(({ name, sources, years }) => (
        <p key={`${name.name} ${name.validFrom ?? ''}`} className="name-change__sources">
          {t('names.sources', {
            count: years.length,
            years: new Intl.ListFormat(locale).format(years),
            name: now,
            then: calledThen(name),
          })}
          <FootnoteMarks footnotes={footnotes} sources={sources} />
        </p>
      ))}
      <p className="name-change__sources">{t('names.same')}</p>
      <NameLine history={change.history} asOf={null} />
      <Names {...change} />
    </section>
  );
}

/** Beside the ways: who was called otherwise in the time they and their sources tell about, and when. */
export function NameChanges({
  ways,
  footnotes,
}: {
  readonly ways: readonly Way[];
  readonly footnotes: Footnotes;
}) {
  return nameChanges(ways, today()).map((change) => (
    <Change key={change.actor.id} change={change} footnotes={footnotes} />
  ));
}
