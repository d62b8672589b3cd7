import { ACTOR_LABELS } from '@knotenwerk/graph-schema';
import { useCombobox } from 'downshift';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { typeset } from '../i18n/format.ts';
import { groupHits } from '../search/search-groups.ts';
import { SuggestionList, type Suggestion } from '../search/SuggestionList.tsx';
import { useSuggestions } from '../search/use-suggestions.ts';
import { dayOf } from '../view/day-of.ts';
import { useViewState } from '../view/use-view-state.ts';
import { Icon } from '../ui/Icon.tsx';

interface ActorFieldProps {
  readonly id: string;
  readonly label: string;
  /** What is chosen is called; null while nothing is. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** A field in which one actor is chosen: suggestions while typing; Enter takes the highlighted one, else the first. */
export function ActorField({ id, label, chosen, onChoose }: ActorFieldProps) {
  const { t } = useTranslation('path');
  const { state } = useViewState();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? '';
  const { hits, totalCount, settled, error } = useSuggestions(text, dayOf(state), ACTOR_LABELS);
  const groups = groupHits(hits);
  const items: Suggestion[] = groups.flatMap((group) => group.hits.map((hit) => ({ hit })));
  const choose = (suggestion: Suggestion | undefined) => {
    if (!suggestion?.hit) return;
    setTyped(null);
    onChoose(suggestion.hit.entity.id);
  };
  const combobox = useCombobox<Suggestion>({
    inputId: id,
    items,
    inputValue: typed ?? (chosen === null ? '' : typeset(chosen)),
    itemToString: (item) => (item?.hit ? typeset(item.hit.entity.name) : text),
    // What is chosen stands in the address, not here.
    selectedItem: null,
    onSelectedItemChange: ({ selectedItem }) => {
      choose(selectedItem ?? undefined);
    },
  });
  const takeFirst = ({ key, nativeEvent }: KeyboardEvent) => {
    if (key !== 'Enter' || (settled && combobox.highlightedIndex >= 0)) return;
    Object.assign(nativeEvent, { preventDownshiftDefault: true });
    if (typed === null || !settled) return;
    combobox.closeMenu();
    choose(items[0]);
  };
  return (
    <div className="actor-field">
      <label {...combobox.getLabelProps()}>{label}</label>
      <div className="search__box">
        <div className="search__input">
          <input
            {...combobox.getInputProps({
              onKeyDown: takeFirst,
              // At once: the hook tells of a change only after drawing, and on a slow machine the next key would undo it.
              onChange: ({ currentTarget }) => {
                setTyped(currentTarget.value);
              },
              onBlur: () => {
                setTyped(null);
              },
            })}
            type="text"
            maxLength={200}
            spellCheck={false}
            autoComplete="off"
            placeholder={t('placeholder')}
          />
          {chosen !== null && (
            <button
              type="button"
              className="actor-field__clear"
              aria-label={t('clear', { label })}
              onClick={() => {
                setTyped(null);
                onChoose(null);
                document.getElementById(id)?.focus();
              }}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
        <SuggestionList
          combobox={combobox}
          groups={groups}
          text={text.trim()}
          totalCount={totalCount}
          settled={settled}
          error={error}
          withAll={false}
        />
      </div>
    </div>
  );
}
