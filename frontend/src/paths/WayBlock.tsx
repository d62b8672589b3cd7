import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/i18n.ts';
import type { Footnotes } from '../panels/footnotes.ts';
import { Badge } from '../ui/Badge.tsx';
import { dayOf } from '../view/day-of.ts';
import { useViewState } from '../view/use-view-state.ts';
import { HopSentence } from './HopSentence.tsx';
import type { Way } from './use-ways.ts';
import { calledBy, passedBy, wayEndYear } from './way-words.ts';
import { WayLine } from './WayLine.tsx';

interface WayBlockProps {
  readonly way: Way;
  readonly number: number;
  readonly past: boolean;
  readonly footnotes: Footnotes;
}

function Validity({ way, past }: Pick<WayBlockProps, 'way' | 'past'>) {
  const { t } = useTranslation('path');
  const asOf = dayOf(useViewState().state);
  if (!past) return <Badge tone="ok">{t(asOf === null ? 'valid' : 'validOn')}</Badge>;
  const year = wayEndYear(way);
  return <Badge tone="warn">{year === null ? t('ended') : t('endedIn', { year })}</Badge>;
}

/** Hubs lead everywhere and say little: with one click the ways go round one of those passed. */
function Detours({ way }: Pick<WayBlockProps, 'way'>) {
  const { t } = useTranslation('path');
  const { state, update } = useViewState();
  return (
    <div className="way__detours">
      {passedBy(way).map((entity) => (
        <button
          key={entity.id}
          type="button"
          className="text-button"
          onClick={() => {
            update({ avoided: [...state.avoided, entity.id] });
          }}
        >
          {t('without', { name: calledBy(entity) })}
        </button>
      ))}
    </div>
  );
}

/** Arrow keys go to the way above or below, whether the focus is on a way or inside it. */
function walkWays(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const ways = [...document.querySelectorAll<HTMLElement>('[data-way]')];
  const next = ways[ways.indexOf(event.currentTarget) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** One way: how long and over whom, a sentence for each step, then the line of shapes. */
export function WayBlock({ way, number, past, footnotes }: WayBlockProps) {
  const { t } = useTranslation('path');
  const locale = useLocale();
  const names = passedBy(way).map(calledBy);
  const over = new Intl.ListFormat(locale).format(names);
  const headingId = `weg-${String(number)}`;
  return (
    <li>
      <article
        className={past ? 'way way--past' : 'way'}
        data-way={number}
        tabIndex={number === 1 ? 0 : -1}
        aria-labelledby={headingId}
        onKeyDown={walkWays}
      >
        <header className="way__head">
          <span className="way__number" aria-hidden="true">
            {number}
          </span>
          <h3 id={headingId}>
            {t('steps', { count: way.length })}{' '}
            <span>{names.length > 0 ? t('over', { names: over }) : t('direct')}</span>
          </h3>
          <Validity way={way} past={past} />
        </header>
        <ol className="way__hops">
          {way.hops.map((hop) => (
            <HopSentence key={hop.to.id} hop={hop} footnotes={footnotes} />
          ))}
        </ol>
        <WayLine way={way} />
        <Detours way={way} />
      </article>
    </li>
  );
}
