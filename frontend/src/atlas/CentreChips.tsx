import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon.tsx';
import { useViewState } from '../view/use-view-state.ts';
import { useEntityName } from './use-themes.ts';

function Chip({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
  const { t } = useTranslation('atlas');
  const name = useEntityName(id);
  return (
    <button
      type="button"
      className="filter-button filter-button--on chip"
      aria-label={t('removeCentre', { name })}
      onClick={onRemove}
    >
      <span>{t('centre')}</span> <b>{name}</b>
      <Icon name="close" />
    </button>
  );
}

/** What the set is around; each can be taken out. */
export function CentreChips() {
  const { state, update } = useViewState();
  return state.centres.map((id) => (
    <Chip
      key={id}
      id={id}
      onRemove={() => {
        const centres = state.centres.filter((other) => other !== id);
        update({ centres, selection: state.selection === id ? null : state.selection });
      }}
    />
  ));
}
