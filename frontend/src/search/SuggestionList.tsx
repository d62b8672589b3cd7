import type { UseComboboxReturnValue } from 'downshift';
import { useTranslation } from 'react-i18next';
import type { ApiError } from '../api/api-error.ts';
import { HitText } from './HitText.tsx';
import type { SearchGroup, SearchHit } from './search-groups.ts';

/** What can be chosen below the field: a hit, or the page with all hits. */
export type Suggestion =
  { readonly hit: SearchHit } | { readonly hit: null; readonly text: string };

interface SuggestionListProps {
  readonly combobox: UseComboboxReturnValue<Suggestion>;
  readonly groups: readonly SearchGroup[];
  readonly text: string;
  readonly totalCount: number;
  readonly settled: boolean;
  readonly error: ApiError | null;
  /** Whether the way to the page with all hits stands at the end. */
  readonly withAll?: boolean;
}

function optionClass(combobox: UseComboboxReturnValue<Suggestion>, index: number): string {
  return combobox.highlightedIndex === index ? 'option option--active' : 'option';
}

function Group(
  props: SuggestionListProps & { readonly group: SearchGroup; readonly from: number },
) {
  const { t } = useTranslation('search');
  const { combobox, group, from } = props;
  const headingId = `${combobox.getMenuProps({}, { suppressRefError: true }).id}-${group.name}`;
  return (
    <ul role="group" aria-labelledby={headingId}>
      <li role="presentation" className="suggestions__heading" id={headingId}>
        {t(`groups.${group.name}`)}
      </li>
      {group.hits.map((hit, place) => (
        <li
          key={hit.entity.id}
          {...combobox.getItemProps({ item: { hit }, index: from + place })}
          className={optionClass(combobox, from + place)}
        >
          <HitText hit={hit} />
        </li>
      ))}
    </ul>
  );
}

/** What a screen reader is told about the suggestions as they change. */
function useSpokenCount({ groups, text, settled, error }: SuggestionListProps): string {
  const { t } = useTranslation(['search', 'states']);
  if (!settled) return '';
  if (error !== null) return t(`states:${error.failure}.title`);
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  return count === 0 ? t('search:none', { text }) : t('search:suggestionCount', { count });
}

/** The list below the field: hits under their headings, then the way to all of them. */
export function SuggestionList(props: SuggestionListProps) {
  const { t } = useTranslation(['search', 'states']);
  const { combobox, groups, text, settled, error, withAll = true } = props;
  const spoken = useSpokenCount(props);
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const shown = combobox.isOpen && text !== '';
  const starts = groups.map((_, place) =>
    groups.slice(0, place).reduce((sum, { hits }) => sum + hits.length, 0),
  );
  return (
    <>
      <div
        {...combobox.getMenuProps({ 'aria-label': t('search:suggestions') })}
        className="suggestions"
        hidden={!shown || count === 0}
      >
        {shown &&
          groups.map((group, place) => (
            <Group key={group.name} {...props} group={group} from={starts[place] ?? 0} />
          ))}
        {shown && withAll && count > 0 && (
          <div
            {...combobox.getItemProps({ item: { hit: null, text }, index: count })}
            className={`${optionClass(combobox, count)} option--all`}
          >
            {t('search:all', { text })}
          </div>
        )}
      </div>
      {shown && settled && count === 0 && (
        <p className="suggestions suggestions--none">
          {error === null ? t('search:none', { text }) : t(`states:${error.failure}.title`)}
        </p>
      )}
      <p className="visually-hidden" role="status">
        {combobox.isOpen ? spoken : ''}
      </p>
    </>
  );
}
