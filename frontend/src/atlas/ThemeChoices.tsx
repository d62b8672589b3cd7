import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceList } from './ChoiceList.tsx';
import type { Choice } from './filter-choices.ts';
import { useEntityName, useThemesOf, useThemeSuggestions } from './use-themes.ts';

interface ThemeChoicesProps {
  readonly chosen: readonly string[];
  /** Whose themes are offered before anything is typed. */
  readonly actorId: string | null;
  readonly onChange: (chosen: readonly string[]) => void;
}

function ChosenTheme({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
  const name = useEntityName(id);
  return (
    <label className="choice">
      <input type="checkbox" checked onChange={onRemove} />
      {name}
    </label>
  );
}

/** Themes to filter by: those chosen, those of the actor in the middle, and a field that finds any other. */
export function ThemeChoices({ chosen, actorId, onChange }: ThemeChoicesProps) {
  const { t } = useTranslation('atlas');
  const fieldId = useId();
  const [text, setText] = useState('');
  const found = useThemeSuggestions(text);
  const own = useThemesOf(actorId);
  const offered: readonly Choice<string>[] = text.trim() === '' ? own : found;
  const open = offered.filter(({ value }) => !chosen.includes(value));
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
              onRemove={() => {
                onChange(chosen.filter((other) => other !== id));
              }}
            />
          ))}
        </fieldset>
      )}
      {open.length > 0 && (
        <ChoiceList
          legend={t(text.trim() === '' ? 'filters.themesOfCentre' : 'filters.themesFound')}
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
