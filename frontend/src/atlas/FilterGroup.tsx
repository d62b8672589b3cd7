import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/i18n.ts';
import { useViewState } from '../view/use-view-state.ts';
import { isAboutLinks, type Filter } from './active-filters.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { countedChoices, type CountedFilter } from './facet-counts.ts';
import {
  confidenceChoices,
  linkTypeChoices,
  stateChoices,
  statusChoices,
  type Choice,
} from './filter-choices.ts';
import { KindChoices } from './KindChoices.tsx';
import { ThemeChoices } from './ThemeChoices.tsx';
import { useFacetCounts } from './use-facet-counts.ts';
import { useRegionThemes } from './use-region-themes.ts';
import { useThemeCounts } from './use-theme-counts.ts';

const CHOICES = {
  linkTypes: linkTypeChoices,
  states: stateChoices,
  confidences: confidenceChoices,
  statuses: statusChoices,
} as const;

interface FilterGroupProps<Name extends Filter> {
  readonly filter: Name;
  /** With counts of what the page shows. */
  readonly counted: boolean;
}

function Plain({ filter, counted }: FilterGroupProps<Exclude<CountedFilter, 'kinds'>>) {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { state, update } = useViewState();
  const facet = useFacetCounts(filter, counted);
  const chosen: readonly string[] = state[filter];
  const all: readonly Choice<string>[] = CHOICES[filter](locale);
  const choices = countedChoices(all, chosen, facet);
  if (choices.length === 0) return null;
  return (
    <ChoiceList
      legend={t(`filters.${filter}`)}
      choices={choices}
      chosen={chosen}
      {...(filter === 'states' && facet === null ? { columns: 2 as const } : {})}
      onChange={(values) => {
        update({ [filter]: values });
      }}
    />
  );
}

function Kinds({ filter, counted }: FilterGroupProps<'kinds'>) {
  const { t } = useTranslation('atlas');
  const { state, update } = useViewState();
  const facet = useFacetCounts(filter, counted);
  return (
    <KindChoices
      legend={t('filters.kinds')}
      chosen={state.kinds}
      withPersons={isAboutLinks(state)}
      facet={facet}
      onChange={(kinds) => {
        update({ kinds });
      }}
    />
  );
}

function Themes({ counted }: { readonly counted: boolean }) {
  const { state, update } = useViewState();
  const addressed = useThemeCounts(counted);
  const inRegion = useRegionThemes();
  return (
    <ThemeChoices
      chosen={state.themes}
      actorId={state.centres[0] ?? state.pathFrom}
      facet={addressed ?? inRegion}
      onChange={(themes) => {
        update({ themes });
      }}
    />
  );
}

/** The choices of one filter, wherever its menu stands. */
export function FilterGroup({ filter, counted }: FilterGroupProps<Filter>) {
  if (filter === 'themes') return <Themes counted={counted} />;
  if (filter === 'kinds') return <Kinds filter={filter} counted={counted} />;
  return <Plain filter={filter} counted={counted} />;
}
