import { useCombobox } from 'downshift';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { typeset } from '../i18n/format.ts';
import { Icon } from '../ui/Icon.tsx';
import { WIDTHS, useMedia } from '../ui/use-media.ts';
import { dayOf } from '../view/day-of.ts';
import { entityHref, mapHref } from '../view/entity-href.ts';
import { useViewState } from '../view/use-view-state.ts';
import { searchHref } from './search-filter.ts';
import { groupHits } from './search-groups.ts';
import { SuggestionList, type Suggestion } from './SuggestionList.tsx';
import { useSuggestions } from './use-suggestions.ts';

interface SearchFieldProps {
  /** `hero`: the largest control of the start page, with a button; `dense`: in bars. */
  readonly size: 'hero' | 'dense';
  readonly initialText?: string;
}

/** The search: suggestions while typing, on the map regions first; Enter opens the chosen one, else the first. */
export function SearchField({ size, initialText = '' }: SearchFieldProps) {
  const { t } = useTranslation('search');
  const navigate = useNavigate();
  const onMap = useLocation().pathname === '/karte';
  const { state } = useViewState();
  const listFirst = useMedia(WIDTHS.listFirst);
  const [text, setText] = useState(initialText);
  const { hits, totalCount, settled, error } = useSuggestions(text, dayOf(state));
  // Who looks at the map and searches a region wants to see it there.
  const groups = groupHits(hits, onMap ? 'Region' : null);
  const items: Suggestion[] = groups.flatMap((group) => group.hits.map((hit) => ({ hit })));
  if (items.length > 0) items.push({ hit: null, text: text.trim() });
  const open = (chosen: Suggestion) => {
    const { asOf } = state;
    if (chosen.hit === null) void navigate(searchHref(chosen.text, asOf));
    else if (onMap && chosen.hit.entity.label === 'Region')
      void navigate(mapHref(chosen.hit.entity.id, state));
    else void navigate(entityHref(chosen.hit.entity, listFirst, asOf));
  };
  const combobox = useCombobox<Suggestion>({
    items,
    inputValue: text,
    onInputValueChange: ({ inputValue }) => {
      setText(inputValue);
    },
    itemToString: (item) => (item?.hit ? typeset(item.hit.entity.name) : text),
    // Nothing stays chosen: choosing opens a page, and the same hit can be opened again.
    selectedItem: null,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) open(selectedItem);
    },
    stateReducer: (state, { type, changes }) => {
      const { stateChangeTypes: types } = useCombobox;
      if (type === types.InputBlur)
        return { ...changes, inputValue: state.inputValue, selectedItem: null };
      const chosen = type === types.ItemClick || type === types.InputKeyDownEnter;
      return chosen && changes.selectedItem ? { ...changes, inputValue: '' } : changes;
    },
  });
  const submit = () => {
    if (text.trim() === '') return;
    const [first] = items;
    combobox.closeMenu();
    open(settled && first ? first : { hit: null, text });
  };
  // With nothing highlighted, or an older list still showing, Enter is a search and not a choice.
  const leaveEnterToForm = ({ key, nativeEvent }: KeyboardEvent) => {
    if (key === 'Enter' && (!settled || combobox.highlightedIndex < 0))
      Object.assign(nativeEvent, { preventDownshiftDefault: true });
  };
  return (
    <form
      className={`search search--${size}`}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label className="visually-hidden" {...combobox.getLabelProps()}>
        {t('label')}
      </label>
      <div className="search__box">
        <div className="search__input">
          <Icon name="search" size={size === 'hero' ? 22 : 18} />
          <input
            {...combobox.getInputProps({
              onKeyDown: leaveEnterToForm,
              // At once: the hook tells of a change only after drawing, and on a slow machine the next key would undo it.
              onChange: ({ currentTarget }) => {
                setText(currentTarget.value);
              },
            })}
            type="search"
            name="text"
            maxLength={200}
            spellCheck={false}
            autoComplete="off"
            placeholder={t(size === 'hero' ? 'placeholder' : 'placeholderShort')}
          />
        </div>
        <SuggestionList
          combobox={combobox}
          groups={groups}
          text={text.trim()}
          totalCount={totalCount}
          settled={settled}
          error={error}
        />
      </div>
      {size === 'hero' && (
        <button type="submit" className="button button--primary">
          {t('submit')}
        </button>
      )}
    </form>
  );
}
