import { useTranslation } from 'react-i18next';
import { formatDay } from '../i18n/format.ts';
import { useLocale } from '../i18n/i18n.ts';
import type { Footnotes } from '../panels/footnotes.ts';
import { dayOf } from '../view/day-of.ts';
import { useViewState } from '../view/use-view-state.ts';
import { keyOf, type FoundWays, type Way } from './use-ways.ts';
import { WayBlock } from './WayBlock.tsx';

interface WayListProps {
  readonly heading: string;
  readonly ways: readonly Way[];
  readonly past: boolean;
  /** The number of the first. */
  readonly from: number;
  readonly footnotes: Footnotes;
}

function WayList({ heading, ways, past, from, footnotes }: WayListProps) {
  if (ways.length === 0) return null;
  return (
    <section className="ways">
      <h2>
        {heading} <span className="count">{ways.length}</span>
      </h2>
      <ol>
        {ways.map((way, place) => (
          <WayBlock
            key={keyOf(way)}
            way={way}
            number={from + place}
            past={past}
            footnotes={footnotes}
          />
        ))}
      </ol>
    </section>
  );
}

/** Ways that hold first, under their own heading, then those that have ended: also where those are shorter. */
export function WayLists({
  found,
  footnotes,
}: {
  readonly found: FoundWays;
  readonly footnotes: Footnotes;
}) {
  const { t } = useTranslation('path');
  const locale = useLocale();
  const asOf = dayOf(useViewState().state);
  const { current, past } = found;
  return (
    <>
      <WayList
        heading={asOf === null ? t('current') : t('currentOn', { day: formatDay(asOf, locale) })}
        ways={current}
        past={false}
        from={1}
        footnotes={footnotes}
      />
      <WayList
        heading={t('past')}
        ways={past}
        past
        from={current.length + 1}
        footnotes={footnotes}
      />
    </>
  );
}
