import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/i18n.ts';
import { useViewState } from '../view/use-view-state.ts';
import { showsNetwork } from '../view/view-state.ts';
import type { Filter } from './active-filters.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { confidenceChoices, linkTypeChoices, stateChoices } from './filter-choices.ts';
import { KindChoices } from './KindChoices.tsx';
import { ThemeChoices } from './ThemeChoices.tsx';

/** The choices of one filter, wherever its menu stands. */
export function FilterGroup({ filter }: { readonly filter: Filter }) {
  const { t } = useTranslation('atlas');
  const locale = useLocale();
  const { state, update } = useViewState();
  switch (filter) {
    case 'linkTypes':
      return (
        <ChoiceList
          legend={t('filters.linkTypes')}
          choices={linkTypeChoices(locale)}
          chosen={state.linkTypes}
          onChange={(linkTypes) => {
            update({ linkTypes });
          }}
        />
      );
    case 'states':
      return (
        <ChoiceList
          legend={t('filters.states')}
          choices={stateChoices(locale)}
          chosen={state.states}
          columns={2}
          onChange={(states) => {
            update({ states });
          }}
        />
      );
    case 'themes':
      return (
        <ThemeChoices
          chosen={state.themes}
          actorId={state.centres[0] ?? null}
          onChange={(themes) => {
            update({ themes });
          }}
        />
      );
    case 'kinds':
      return (
        <KindChoices
          legend={t('filters.kinds')}
          chosen={state.kinds}
          withPersons={showsNetwork(state)}
          onChange={(kinds) => {
            update({ kinds });
          }}
        />
      );
    case 'confidences':
      return (
        <ChoiceList
          legend={t('filters.confidences')}
          choices={confidenceChoices(locale)}
          chosen={state.confidences}
          onChange={(confidences) => {
            update({ confidences });
          }}
        />
      );
  }
}
