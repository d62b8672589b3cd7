import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceList } from './ChoiceList.tsx';
import { ChoiceCount } from './ChoiceCount.tsx';
import { countOf } from './facet-counts.ts';
import type { Choice } from './filter-choices.ts';
import type { ThemeCounts } from './use-theme-counts.ts';
import { useEntityName, useThemesOf, useThemeSuggestions } from './use-themes.ts';

interface ThemeChoicesProps {
  readonly chosen: readonly string[];
  /** Whose themes are offered before anything is typed. */
  readonly actorId: string | null;
  /** How many actors address each theme, where that is known: then the most frequent are offered. */
  readonly facet?: ThemeCounts | null;
  readonly onChange: (chosen: readonly string[]) => void;
}

interface ChosenThemeProps {
  readonly id: string;
  readonly count: number | undefined;
  readonly onRemove: () => void;
}

function ChosenTheme({ id, count, onRemove }: ChosenThemeProps) {
  const name = useEntityName(id);
  return (
    <label className="choice">
      <input type="checkbox" checked onChange={onRemove} />
      {name} <ChoiceCount count={count} />
    </label>
  );
}

/** A choice with its count, where that is known. */
function withCount(choice: Choice<string>, facet: ThemeCounts | null): Choice<string> {
  const count = countOf(choice.value, facet);
  return count === undefined ? choice : { ...choice, count };
}

/** So many themes are offered before anything is typed. */
const MOST_OFFERED = 12;

/** Themes to filter by: those chosen, the most frequent or those of the actor in the middle, and a field that finds any other. */
export function ThemeChoices(props: ThemeChoicesProps) {
  const { chosen, actorId, facet = null, onChange } = props;
  const { t } = useTranslation('atlas');
  const fieldId = useId();
  const [text, setText] = useState('');
  const found = useThemeSuggestions(text);
  const own = useThemesOf(facet === null ? actorId : null);
  const typed = text.trim() !== '';
  const offered: readonly Choice<string>[] = typed
    ? found.map((choice) => withCount(choice, facet))
    : (facet?.themes ?? own);
  const open = offered.filter(({ value }) => !chosen.includes(value)).slice(0, MOST_OFFERED);
  const untyped = facet === null ? 'filters.themesOfCentre' : 'filters.themesThere';
  return (
    <div className="theme-choices">
      <label htmlFor={fieldId} className="theme-choices__label">
        {t('filters.themeSearch')}
      </label>
      <input
        id={fieldId}
        type="search"
        className="text-field"
        value={text}
        autoComplete="off"
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      {chosen.length > 0 && (
        <fieldset className="choices">
          <legend>{t('filters.chosen')}</legend>
          {chosen.map((id) => (
            <ChosenTheme
              key={id}
              id={id}
              count={countOf(id, facet)}
              onRemove={() => {
                onChange(chosen.filter((other) => other !== id));
              }}
            />
          ))}
        </fieldset>
      )}
      {open.length > 0 && (
        <ChoiceList
          legend={t(typed ? 'filters.themesFound' : untyped)}
          choices={open}
          chosen={[]}
          onChange={(added) => {
            onChange([...chosen, ...added]);
          }}
        />
      )}
      <p className="muted small" role="status">
        {text.trim().length >= 2 && open.length === 0 ? t('filters.noTheme') : ''}
      </p>
    </div>
  );
}
