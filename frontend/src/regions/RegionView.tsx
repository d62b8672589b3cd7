import type { Day } from '@knotenwerk/graph-schema';
import { useTranslation } from 'react-i18next';
import { numberCited } from '../panels/footnotes.ts';
import { IndicatorTable } from '../panels/Indicators.tsx';
import { SourceList } from '../panels/SourceList.tsx';
import { NearbyRegions } from './NearbyRegions.tsx';
import { RegionEvents } from './RegionEvents.tsx';
import { RegionFigures } from './RegionFigures.tsx';
import { RegionHead } from './RegionHead.tsx';
import { RegionParts } from './RegionParts.tsx';
import { SimilarRegions } from './SimilarRegions.tsx';
import { hereOf } from './tie-lines.ts';
import { ThemeCoverage } from './ThemeCoverage.tsx';
import { TiedOrganisations } from './TiedOrganisations.tsx';
import type { RegionProfile, TiedList } from './use-region.ts';

const citedBy = ({ items }: TiedList) =>
  items.flatMap(({ links }) => links.flatMap(({ sources }) => sources));

/** Seats are recorded by Kreis: where an area names none, nobody's seat is known to lie in it. */
function hasKnownSeats({ regionLevel, overview }: RegionProfile): boolean {
  return regionLevel !== 'AREA' || overview.parts.length > 0;
}

/** The heading over initiatives that cover a region, and what stands there where there are none. */
function coveringTexts(level: RegionProfile['regionLevel'], seatsKnown: boolean) {
  if (!seatsKnown) return ['coveringAtAll', 'noCoveringAtAll'] as const;
  return [level === 'COUNTRY' ? 'seatless' : 'covering', 'noCovering'] as const;
}

interface RegionViewProps {
  readonly region: RegionProfile;
  readonly asOf: Day | null;
  readonly onShowAll: () => void;
  readonly loading: boolean;
}

/** What there is in a region, who is responsible, what is missing and how it compares. */
export function RegionView({ region, asOf, onShowAll, loading }: RegionViewProps) {
  const { t } = useTranslation('region');
  const { overview, standing, indicators } = region;
  const seatsKnown = hasKnownSeats(region);
  const [covers, coversNot] = coveringTexts(region.regionLevel, seatsKnown);
  const { responsible, members, covering, themes, events } = overview;
  const footnotes = numberCited([
    ...region.sources,
    ...[responsible, members, covering].flatMap(citedBy),
    ...indicators.flatMap(({ sources }) => sources),
  ]);
  const lists = { footnotes, onShowAll, loading, here: hereOf(region) };
  return (
    <article className="region">
      <RegionHead region={region} footnotes={footnotes} />
      <div className="region__columns">
        <div>
          <TiedOrganisations
            heading={t('responsible')}
            none={t('noResponsible')}
            list={responsible}
            {...lists}
          />
          <TiedOrganisations
            heading={t('members')}
            none={asOf === null ? t('noMembers') : t('noMembersOn')}
            list={members}
            {...lists}
          />
          <TiedOrganisations heading={t(covers)} none={t(coversNot)} list={covering} {...lists} />
        </div>
        <div>
          {standing !== null && (
            <RegionFigures standing={standing} level={region.regionLevel} seatsKnown={seatsKnown} />
          )}
          <ThemeCoverage themes={themes} />
          <RegionEvents events={events} />
          {standing !== null && <SimilarRegions standing={standing} />}
          <RegionParts region={region} />
          <NearbyRegions overview={overview} />
          <IndicatorTable indicators={indicators} footnotes={footnotes} />
        </div>
      </div>
      <SourceList footnotes={footnotes} />
    </article>
  );
}
