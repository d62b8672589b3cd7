import { useTranslation } from 'react-i18next';
import { useEntityName } from '../atlas/use-themes.ts';
import { useLocale } from '../i18n/i18n.ts';
import { RemovableChip } from '../ui/RemovableChip.tsx';
import { facetCaption } from './facet-choices.ts';
import { activeSearchFilters, type SearchFilterName } from './search-filter.ts';
import { useSearchChoice } from './use-search-choice.ts';

function Chip({ caption, onRemove }: { readonly caption: string; readonly onRemove: () => void }) {
  const { t } = useTranslation('search');
  return (
    <li>
      <RemovableChip label={t('filter.remove', { filter: caption })} onRemove={onRemove}>
        <b>{caption}</b>
      </RemovableChip>
    </li>
  );
}

interface ValueProps {
  readonly filter: SearchFilterName;
  readonly value: string;
}

/** A value in words, with its filter: „Land: Niedersachsen“. */
function useValueCaption({ filter, value }: ValueProps): string {
  const { t } = useTranslation('search');
  const locale = useLocale();
  const theme = useEntityName(value, filter === 'themes');
  const caption = filter === 'themes' ? theme : facetCaption(filter, value, locale);
  return `${t(`filters.${filter}`)}: ${caption}`;
}

function ValueChip({ filter, value }: ValueProps) {
  const { choice, choose } = useSearchChoice();
  const caption = useValueCaption({ filter, value });
  return (
    <Chip
      caption={caption}
      onRemove={() => {
        choose({ ...choice, [filter]: choice[filter].filter((other) => other !== value) });
      }}
    />
  );
}

/** What is filtered by; each value goes with one click. */
export function ActiveSearchFilters() {
  const { t } = useTranslation('search');
  const { choice } = useSearchChoice();
  const active = activeSearchFilters(choice);
  if (active.length === 0) return null;
  return (
    <ul className="search-filters" aria-label={t('filter.active')}>
      {active.flatMap((filter) =>
        choice[filter].map((value) => (
          <ValueChip key={`${filter} ${value}`} filter={filter} value={value} />
        )),
      )}
    </ul>
  );
}
