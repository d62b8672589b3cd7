import type { Day } from '@knotenwerk/graph-schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOfMoment, formatPeriod, typeset } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import { FootnoteMarks } from './FootnoteMarks.tsx';
import type { Footnotes } from './footnotes.ts';
import { nameHistory, type NameHistory, type NamePeriod } from './name-history.ts';
import { NameLine, nameThen } from './NameLine.tsx';
import { namesOf, textOf, type Profile } from './profile.ts';

/** How many names stand there before the rest is folded away. */
const FIRST_NAMES = 3;

interface NamesProps {
  readonly history: NameHistory;
  readonly footnotes: Footnotes;
  readonly asOf: Day | null;
}

/** Where no other name is known: one line from the founding to today. */
function Unchanged({ founded }: { readonly founded: string }) {
  const { t } = useTranslation('profile');
  return (
    <p className="timeline-row">
      <span>{founded.slice(0, 4)}</span>
      <span className="timeline-row__bar" />
      <span>{t('unchanged')}</span>
      <span className="timeline-row__bar timeline-row__bar--now" />
      <span>{t('today')}</span>
    </p>
  );
}

function NameRow({ period, footnotes }: { period: NamePeriod; footnotes: Footnotes }) {
  const locale = useLocale();
  const { name, current } = period;
  const short = name.shortName === null ? '' : ` (${name.shortName})`;
  return (
    <>
      <dt>{formatPeriod(name.validFrom, name.validUntil, locale)}</dt>
      <dd className={current ? 'names__current' : undefined}>
        {typeset(name.name)}
        {short}
        <FootnoteMarks footnotes={footnotes} sources={name.sources} />
      </dd>
    </>
  );
}

/** The names, newest first; of a long history the newest ones and the one of the day, the rest on demand. */
function Names({ history, footnotes, asOf }: NamesProps) {
  const { t } = useTranslation('profile');
  const [all, setAll] = useState(false);
  const newestFirst = history.periods.toReversed();
  const then = nameThen(history, asOf);
  const shown = newestFirst.filter(
    ({ name }, place) => all || place < FIRST_NAMES || name === then,
  );
  return (
    <>
      <dl className="names">
        {shown.map((period) => (
          <NameRow
            key={`${period.name.name}${period.name.validFrom ?? ''}`}
            period={period}
            footnotes={footnotes}
          />
        ))}
      </dl>
      {shown.length < newestFirst.length && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            setAll(true);
          }}
        >
          {t('allNames', { count: newestFirst.length })}
        </button>
      )}
    </>
  );
}

interface NameTimelineProps {
  readonly profile: Profile;
  readonly footnotes: Footnotes;
  readonly asOf: Day | null;
}

/** How an organisation was called when: one organisation, many names. */
export function NameTimeline({ profile, footnotes, asOf }: NameTimelineProps) {
  const { t } = useTranslation('profile');
  const names = namesOf(profile);
  const history = nameHistory(names, dayOfMoment(new Date()));
  const others = names.filter(({ kind }) => kind !== 'OFFICIAL');
  const founded = textOf(profile, 'founded');
  const ended = textOf(profile, 'dissolved') !== null;
  if (history === null && others.length === 0 && (founded === null || ended)) return null;
  return (
    <section className="profile__section">
      <h2>{t('nameOverTime')}</h2>
      {history === null && founded !== null && !ended && <Unchanged founded={founded} />}
      {history !== null && <NameLine history={history} asOf={asOf} />}
      {history !== null && <Names history={history} footnotes={footnotes} asOf={asOf} />}
      {others.length > 0 && (
        <p className="names__others">
          {t('alsoCalled')}{' '}
          {others.map((name, place) => (
            <span key={name.name}>
              {place > 0 && ', '}
              {typeset(name.name)}
              <FootnoteMarks footnotes={footnotes} sources={name.sources} />
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
